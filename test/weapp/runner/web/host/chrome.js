import { appJson, options } from './environment.js'
import { isTabPage, normalize, themed } from './paths.js'
import { guard, reportAppError } from './report.js'
import { state, topPage } from './state.js'

/** WeChat's own bars around a page: status, navigation and tab bar. */
export const tabBar = { items: (appJson.tabBar?.list ?? []).map((item) => ({ ...item })), isHidden: false, style: { ...appJson.tabBar } }

const tabBarHeightPx = 50
const element = (selector) => document.querySelector(selector)

let route = () => Promise.reject(new Error('the bars are not connected yet'))

/** Lets the bars navigate: the router paints them, and so cannot be imported here. */
export function connectBars(navigate) {
  route = navigate
}

/** Paints the bars for the page on top. */
export function paintChrome() {
  const page = topPage()
  if (!page) return
  const isCustom = page.config.navigationStyle === 'custom'
  element('#status').style.height = isCustom ? '0' : `${options.statusBarHeight}px`
  element('#nav').classList.toggle('custom', isCustom)
  element('#nav').style.top = isCustom ? `${options.statusBarHeight}px` : ''
  for (const bar of [element('#status'), element('#nav')]) {
    bar.style.background = themed(page.config.navigationBarBackgroundColor) ?? '#000'
    bar.style.color = (themed(page.config.navigationBarTextStyle) ?? 'white') === 'white' ? '#fff' : '#000'
  }
  element('#stage').style.background = page.backgroundColor ?? themed(page.config.backgroundColor) ?? '#fff'
  element('#title').textContent = page.title ?? page.config.navigationBarTitleText ?? ''
  element('#back').hidden = state.stack.length < 2 || isCustom
  paintTabBar(page)
}

function paintTabBar(page) {
  const bar = element('#tabbar')
  bar.hidden = !isTabPage(page.route) || tabBar.isHidden
  if (bar.hidden) return
  const background = themed(tabBar.style.backgroundColor) ?? '#fff'
  bar.style.cssText = `background:${background};height:${tabBarHeightPx + options.safeBottom}px`
  bar.replaceChildren(...tabBar.items.map((item, index) => createTab(item, index, item.pagePath === page.route)))
}

function createTab(item, index, isCurrent) {
  const tab = document.createElement('div')
  tab.style.color = themed(isCurrent ? tabBar.style.selectedColor : tabBar.style.color) ?? '#000'
  const icon = themed(isCurrent ? (item.selectedIconPath ?? item.iconPath) : item.iconPath)
  if (icon) tab.append(Object.assign(document.createElement('img'), { src: `/app/${normalize(icon)}` }))
  tab.append(Object.assign(document.createElement('span'), { textContent: item.text }))
  if (item.badge !== undefined) tab.append(Object.assign(document.createElement('i'), { textContent: item.badge }))
  tab.onclick = () =>
    route('switchTab', { url: `/${item.pagePath}` }).then(
      () => guard(() => topPage().call('onTabItemTap', { index, pagePath: item.pagePath, text: item.text }), 'onTabItemTap'),
      (error) => reportAppError(error, 'tab'),
    )
  return tab
}

element('#back').onclick = () => route('navigateBack').catch((error) => reportAppError(error, 'back'))
