import { paintChrome, tabBar } from '../host/chrome.js'
import { hideToast, showActionSheet, showModal, showToast } from '../host/native.js'
import { assetUrl } from '../host/paths.js'
import { report } from '../host/report.js'
import { route } from '../host/router.js'
import { state, topPage } from '../host/state.js'
import { addApi, addInertApis } from './api.js'

/** Navigation, toasts and dialogs, bars, clipboard, scrolling. */
export function addInterface(wx) {
  for (const name of ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']) addApi(wx, name, (args) => route(name, args))
  addApi(wx, 'showToast', showToast)
  addApi(wx, 'hideToast', hideToast)
  addApi(wx, 'showLoading', (args) => showToast({ ...args, isLoading: true }))
  addApi(wx, 'hideLoading', hideToast)
  addApi(wx, 'showModal', showModal)
  addApi(wx, 'showActionSheet', showActionSheet)
  addApi(wx, 'setClipboardData', ({ data }) => {
    state.clipboard = data
    showToast({ title: '内容已复制' })
  })
  addApi(wx, 'getClipboardData', () => ({ data: state.clipboard }))
  addApi(wx, 'previewImage', ({ urls }) => report('preview-image', JSON.stringify(urls)))
  addApi(wx, 'getImageInfo', ({ src }) => readImage(assetUrl(src, topPage().route), src))
  addApi(wx, 'pageScrollTo', (args) => topPage().view.scrollTo(args))
  addApi(wx, 'startPullDownRefresh', () => {
    state.isPulling = true
    setTimeout(() => topPage().call('onPullDownRefresh'), 0)
  })
  addApi(wx, 'stopPullDownRefresh', () => {
    state.isPulling = false
  })
  addBars(wx)
  addInertApis(wx, ['showShareMenu', 'hideShareMenu', 'updateShareMenu', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload'])
  addInertApis(wx, ['showNavigationBarLoading', 'hideNavigationBarLoading', 'hideHomeButton', 'setBackgroundTextStyle'])
}

function addBars(wx) {
  const addBarApi = (name, change) =>
    addApi(wx, name, (args) => {
      change(args)
      paintChrome()
    })
  addBarApi('setNavigationBarTitle', ({ title }) => {
    topPage().title = title
  })
  addBarApi('setNavigationBarColor', ({ backgroundColor, frontColor }) => {
    const navigationBarTextStyle = /^#f{3}/i.test(frontColor) ? 'white' : 'black'
    Object.assign(topPage().config, { navigationBarBackgroundColor: backgroundColor, navigationBarTextStyle })
  })
  addBarApi('setBackgroundColor', ({ backgroundColor }) => {
    topPage().backgroundColor = backgroundColor
  })
  const setBadge = (index, badge) => Object.assign(tabBar.items[index], { badge })
  addBarApi('setTabBarBadge', ({ index, text }) => setBadge(index, text))
  addBarApi('showTabBarRedDot', ({ index }) => setBadge(index, ''))
  addBarApi('removeTabBarBadge', ({ index }) => setBadge(index, undefined))
  addBarApi('hideTabBarRedDot', ({ index }) => setBadge(index, undefined))
  addBarApi('setTabBarStyle', (style) => Object.assign(tabBar.style, style))
  addBarApi('setTabBarItem', (item) => Object.assign(tabBar.items[item.index], item))
  addBarApi('hideTabBar', () => {
    tabBar.isHidden = true
  })
  addBarApi('showTabBar', () => {
    tabBar.isHidden = false
  })
}

function readImage(url, path) {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight, path, type: 'unknown', orientation: 'up' })
    image.onerror = () => reject(new Error(`cannot load ${path}`))
    image.src = url
  })
}
