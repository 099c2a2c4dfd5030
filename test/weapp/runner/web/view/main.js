import { addGlobalErrorListener, addGlobalWarningListener, CurrentWindowBackendContext, Event } from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { registerBuiltins } from '../builtins/index.js'
import { createDefinitionReader } from './definitions.js'
import { isDomEvent, listenForLongPress, toPlainEvent } from './events.js'
import { createQueries } from './query.js'
import { rpxToCss } from './rpx.js'

const defaultReachBottomPx = 50

/** Renders one page in this document; see host/page.js for what comes in and `hooks` for what goes out. */
window.__mountPage = (hooks, page) => {
  window.__hooks = hooks
  const describe = (component) => (typeof component === 'string' ? component : (component?.is ?? ''))
  addGlobalErrorListener((error, method, component) => {
    hooks.report('view-error', `${error?.stack ?? error} @${method ?? ''} ${describe(component)}`)
    return false
  })
  addGlobalWarningListener((message, component) => {
    hooks.report('view-warning', `${message} (${describe(component)})`)
    return false
  })
  const environment = new MiniProgramEnv()
  const codeSpace = createCodeSpace(environment)
  const builtinNames = registerBuiltins(codeSpace.getComponentSpace())
  const backend = environment.associateBackend(createBackend(builtinNames))
  const view = { hooks, page, component: undefined, isLogicUpdate: false }
  registerDefinitions(codeSpace, backend, view)
  const root = backend.createRoot('page-root', codeSpace, page.path)
  view.component = root.getComponent()
  const placeholder = document.body.appendChild(document.createElement('span'))
  root.attach(document.body, placeholder)
  view.isMounted = true
  listenForScroll(hooks, page.configs[page.path].onReachBottomDistance ?? defaultReachBottomPx)
  return createHandle(root, view)
}
window.dispatchEvent(new window.Event('view-ready'))

function createCodeSpace(environment) {
  const codeSpace = environment.createCodeSpace('', true)
  const prepare = codeSpace.prepareComponentOptions
  codeSpace.prepareComponentOptions = (...args) => {
    const prepared = prepare.apply(codeSpace, args)
    Object.assign(prepared[0], { writeIdToDOM: true, idPrefixGenerator: null })
    return prepared
  }
  return codeSpace
}

/** The built-in components become `wx-view` and so on, so that WXSS type selectors find them and nothing else. */
function createBackend(builtinNames) {
  const backend = new CurrentWindowBackendContext()
  backend.document = {
    createElement: (tag) => {
      const element = document.createElement(builtinNames.has(tag) ? `wx-${tag}` : tag)
      const { setAttribute } = element
      element.setAttribute = (name, value) => setAttribute.call(element, name, name === 'style' ? rpxToCss(value) : value)
      return element
    },
    createTextNode: (text) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  const listen = backend.setListenerStats
  backend.setListenerStats = (element, type, ...rest) => {
    if (isDomEvent(type)) listen.call(backend, element, type, ...rest)
  }
  const isTapUsedUp = listenForLongPress()
  backend.onEvent((target, type, detail, options) => {
    if (type === 'tap' && isTapUsedUp()) return undefined
    const event = new Event(type, detail, options)
    Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return backend
}

function registerDefinitions(codeSpace, backend, view) {
  const { path, definition, isComponent, components, configs, scopes, styles } = view.page
  const reader = createDefinitionReader(codeSpace, view.hooks)
  const groupList = window.__wxTemplates
  const addUnit = (unit) => {
    codeSpace.addComponentStaticConfig(unit, configs[unit] ?? {})
    if (groupList[unit]) codeSpace.addCompiledTemplate(unit, { groupList, content: groupList[unit] })
    backend.registerStyleSheetContent(unit, styles[unit] ?? '')
    codeSpace.addStyleSheet(unit, unit, scopes[unit])
  }
  backend.registerStyleSheetContent('app', styles.app)
  codeSpace.addStyleSheet('app', 'app')
  for (const [unit, component] of Object.entries(components)) {
    if (unit === path) continue
    addUnit(unit)
    codeSpace.component(unit).definition(reader.readComponent(component, unit)).register()
  }
  addUnit(path)
  const pageDefinition = isComponent ? reader.readComponent(definition, path) : readPlainPage(reader, view)
  codeSpace.component(path).definition(pageDefinition).register()
}

/** The view's half of a page made with Page(): its data, and methods that only pass events on to the logic layer. */
function readPlainPage(reader, view) {
  const { hooks, page } = view
  const methods = {}
  for (const name in page.definition) {
    if (typeof page.definition[name] !== 'function') continue
    methods[name] = (event) => hooks.callPage(name, [event instanceof Event ? toPlainEvent(event) : event])
  }
  const observers = {
    // `model:` bindings change the view's copy first
    '**': () => {
      if (view.isMounted && !view.isLogicUpdate) hooks.syncModel(JSON.parse(JSON.stringify(view.component.data)))
    },
  }
  const behaviors = (page.definition.behaviors ?? []).map(reader.toBehavior)
  return { data: page.initialData, methods, observers, ...(behaviors.length > 0 ? { behaviors } : {}) }
}

function listenForScroll(hooks, reachBottomPx) {
  let lastTop = 0
  let isAtBottom = false
  document.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement
    if (scrollTop !== lastTop) hooks.callPage('onPageScroll', [{ scrollTop }])
    lastTop = scrollTop
    const isNearBottom = scrollHeight - scrollTop - clientHeight <= reachBottomPx
    if (isNearBottom && !isAtBottom) hooks.callPage('onReachBottom', [])
    isAtBottom = isNearBottom
  })
}

/** What the host may do with the rendered page. */
function createHandle(root, view) {
  return {
    ...createQueries(view.component),
    caller: root.get(),
    setData: (data, done) => {
      view.isLogicUpdate = true
      try {
        view.component.setData(data)
      } finally {
        view.isLogicUpdate = false
      }
      if (done) requestAnimationFrame(() => done())
    },
    afterRender: (callback) => void requestAnimationFrame(() => setTimeout(callback, 0)),
    scrollTo: ({ scrollTop = 0, selector, offsetTop = 0 }) => {
      const target = selector && document.querySelector(selector)
      const top = target ? target.getBoundingClientRect().top + document.scrollingElement.scrollTop + offsetTop : scrollTop
      window.scrollTo({ top })
    },
    pageLifetime: (name) => view.component.triggerPageLifetime?.(name, []),
    release: () => root.release(),
  }
}
