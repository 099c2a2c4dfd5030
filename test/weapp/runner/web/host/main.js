import { createWx } from '../wx/index.js'
import { connectBars, paintChrome } from './chrome.js'
import { appJson, options } from './environment.js'
import { loadPackageOf, logicGlobal, requireModule } from './logic.js'
import { parsePageUrl } from './paths.js'
import { emitToApp, guard, report } from './report.js'
import { openFirst, route } from './router.js'
import { noteActivity, state, topPage } from './state.js'
import { describeTree } from './tree.js'

window.wx = createWx()
logicGlobal.wx = window.wx
connectBars(route)

/** Starts the mini-program: its main package, App.onLaunch, the first page. */
async function launch() {
  const { path, query } = parsePageUrl(`/${options.path ?? appJson.entryPagePath ?? appJson.pages[0]}`)
  state.launchOptions = { path, query, scene: options.scene, referrerInfo: {}, apiCategory: 'default', mode: 'default' }
  await loadPackageOf('app.js')
  guard(() => requireModule('app.js'), 'app.js')
  if (!state.appDefinition) report('app-error', 'app.js did not call App()')
  for (const key in state.appDefinition) state.app[key] = state.appDefinition[key]
  guard(() => state.app.onLaunch?.(state.launchOptions), 'App.onLaunch')
  showApp()
  await openFirst(path, query)
}

function showApp() {
  guard(() => state.app.onShow?.(state.launchOptions), 'App.onShow')
  emitToApp('onAppShow', state.launchOptions)
}

/** What the Node side may ask of the host page; typed as `HostApi` in drive/host-api.ts. */
window.__wxHost = {
  launch,
  route: (api, url) => route(api, { url }).then(() => undefined),
  topFrameName: () => topPage().frame.name,
  stack: () => state.stack.map((page) => page.route),
  data: (path) =>
    path
      .split('.')
      .filter(Boolean)
      .reduce((value, key) => value?.[key], topPage().instance.data),
  member: (path) => path.split('.').reduce((value, key) => value?.[key], topPage().instance),
  call: (method, arg) => topPage().call(method, arg),
  tree: describeTree,
  storage: () => Object.fromEntries(state.storage),
  setDataLog: () => state.setDataLog,
  clearSetDataLog: () => {
    state.setDataLog = []
  },
  missingApis: () => [...state.missingApis],
  mock: (name, result) => {
    state.mocks[name] = result
  },
  pullDown: () => {
    if (!topPage().config.enablePullDownRefresh) throw new Error(`${topPage().route} cannot be pulled: set enablePullDownRefresh`)
    state.isPulling = true
    topPage().call('onPullDownRefresh')
  },
  isPulling: () => state.isPulling,
  background: () => {
    topPage().call('onHide')
    guard(() => state.app.onHide?.({}), 'App.onHide')
    emitToApp('onAppHide', {})
  },
  foreground: () => {
    showApp()
    topPage().call('onShow')
  },
  setTheme: (theme) => {
    state.theme = theme
    paintChrome()
    emitToApp('onThemeChange', { theme })
  },
  noteActivity,
  isQuiet: (quietMs) => state.pendingRequests === 0 && state.pendingRoutes === 0 && performance.now() - state.lastActivityAt > quietMs,
}
