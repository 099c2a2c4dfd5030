import { appJson, configs, scopes, styles } from './environment.js'
import { createChannelPair } from './event-channel.js'
import { componentDefinitions, loadPackageOf, pageDefinitions, registerUnit } from './logic.js'
import { openButtonType, openPicker } from './native.js'
import { assetUrl, assignPath } from './paths.js'
import { guard, report, reportAppError } from './report.js'
import { copyJson, crossBridge } from './set-data.js'
import { noteActivity, state } from './state.js'

let lastPageId = 0

/** Opens a page: its own document, its instance, its lifecycle up to onShow. `ready` resolves after the first paint and onReady. */
export async function createPage(path, query, { channel, beforeShow } = {}) {
  await loadPackageOf(`${path}.js`)
  const components = guard(() => registerUnit(path), `load ${path}`) ?? []
  if (!pageDefinitions.has(path)) throw new Error(`${path} called neither Page() nor Component()`)
  const { definition, isComponent } = pageDefinitions.get(path)
  lastPageId += 1
  const page = { id: lastPageId, route: path, query, channel, isHidden: false, config: { ...appJson.window, ...configs[path] } }
  page.frame = await openFrame(page)
  page.call = (name, ...args) => callPage(page, name, args)
  const mount = () =>
    page.frame.contentWindow.__mountPage(createHooks(page), {
      ...{ path, definition, isComponent, configs, scopes, styles },
      components: Object.fromEntries(components.map((unit) => [unit, componentDefinitions.get(unit)]).filter(([, found]) => found)),
      initialData: isComponent ? {} : copyJson(definition.data),
    })
  state.stack.push(page)
  if (isComponent) startComponentPage(page, mount, beforeShow)
  else startPlainPage(page, definition, mount, beforeShow)
  page.view.pageLifetime('show')
  page.ready = new Promise((resolve) => {
    page.view.afterRender(() => {
      page.call('onReady')
      resolve()
    })
  })
  return page
}

export function destroyPage(page) {
  page.call('onUnload')
  guard(() => page.view.release(), 'release')
  page.frame.remove()
}

export function hidePage(page) {
  if (!page || page.isHidden) return
  page.isHidden = true
  page.call('onHide')
  page.view.pageLifetime('hide')
  page.frame.classList.add('off')
}

export function revealPage(page) {
  page.frame.classList.remove('off')
  if (!page.isHidden) return
  page.isHidden = false
  page.call('onShow')
  page.view.pageLifetime('show')
}

/** A page made with Page() lives in the logic layer; its data reach the view through setData only. */
function startPlainPage(page, definition, mount, beforeShow) {
  const instance = Object.assign({}, commonMembers(page), copyDefinition(definition))
  page.instance = instance
  const waiting = []
  instance.data = copyJson(definition.data)
  instance.setData = (data, done) => {
    const crossed = crossBridge(page.route, data)
    for (const [path, value] of Object.entries(copyJson(crossed))) assignPath(instance.data, path, value)
    const callback = done && (() => guard(() => done.call(instance), `${page.route} setData callback`))
    const apply = () => page.view.setData(crossed, callback)
    if (page.view) apply()
    else waiting.push(apply)
  }
  page.call('onLoad', page.query)
  beforeShow?.()
  page.call('onShow')
  page.view = mount()
  for (const apply of waiting) apply()
}

function startComponentPage(page, mount, beforeShow) {
  page.view = mount()
  page.instance = page.view.caller
  for (const [name, member] of Object.entries(commonMembers(page))) {
    if (page.instance[name] === undefined) Reflect.set(page.instance, name, member)
  }
  page.call('onLoad', page.query)
  beforeShow?.()
  page.call('onShow')
}

function callPage(page, name, args) {
  noteActivity()
  const { instance, route } = page
  return guard(() => (typeof instance[name] === 'function' ? instance[name](...args) : undefined), `${route} ${name}`)
}

function commonMembers(page) {
  return {
    route: page.route,
    __route__: page.route,
    is: page.route,
    options: page.query,
    __wxWebviewId__: page.id,
    getPageId: () => `pageId:${page.id}`,
    getOpenerEventChannel: () => (page.channel ?? createChannelPair()).opened,
    createSelectorQuery: () => window.wx.createSelectorQuery().in(page.instance),
    createIntersectionObserver: (settings) => window.wx.createIntersectionObserver(page.instance, settings),
    selectComponent: (selector) => page.view?.selectComponents(selector)[0] ?? null,
    selectAllComponents: (selector) => page.view?.selectComponents(selector) ?? [],
    triggerEvent: () => {},
  }
}

/** Plain objects of a definition belong to each page of their own; anything else is shared. */
function copyDefinition(definition) {
  const isPlain = (value) => value && Object.getPrototypeOf(value) === Object.prototype
  const copy = {}
  for (const key in definition) if (key !== 'data') copy[key] = isPlain(definition[key]) ? { ...definition[key] } : definition[key]
  return copy
}

/** What the view may ask of the host. */
function createHooks(page) {
  return {
    report,
    guard,
    crossBridge,
    callPage: (name, args) => page.call(name, ...args),
    callWx: (name, args) => window.wx[name](args),
    assetUrl: (source) => assetUrl(source, page.route),
    syncModel: (data) => {
      noteActivity()
      page.instance.data = data
    },
    openPicker,
    openButtonType: (type, button, fire) => openButtonType(type, button, fire, page),
  }
}

async function openFrame(page) {
  const frame = Object.assign(document.createElement('iframe'), { className: 'off', name: `page-${page.id}`, src: '/web/view.html' })
  const loaded = new Promise((resolve) => (frame.onload = resolve))
  document.querySelector('#stage').append(frame)
  await loaded
  const view = frame.contentWindow
  if (!view.__mountPage) await new Promise((resolve) => view.addEventListener('view-ready', resolve))
  view.addEventListener('error', (event) => reportAppError(event.error ?? event.message, `view ${page.route}`))
  return frame
}
