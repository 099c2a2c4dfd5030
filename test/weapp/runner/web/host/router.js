import { paintChrome } from './chrome.js'
import { createChannelPair } from './event-channel.js'
import { createPage, destroyPage, hidePage, revealPage } from './page.js'
import { isKnownPage, isTabPage, parsePageUrl } from './paths.js'
import { emitToApp, report } from './report.js'
import { noteActivity, state, topPage } from './state.js'

const maxPages = 10
/** Tab pages stay alive when another tab is shown. */
const tabPages = new Map()
let lastRoute = Promise.resolve()

/** Performs navigateTo, redirectTo, switchTab, reLaunch or navigateBack, one at a time. @throws Error as WeChat refuses it. */
export function route(api, args = {}) {
  state.pendingRoutes += 1
  const run = lastRoute.then(() => (api === 'navigateBack' ? goBack(args) : open(api, args)))
  lastRoute = run.catch(() => {})
  return run.finally(() => {
    state.pendingRoutes -= 1
    noteActivity()
  })
}

/** Opens the first page of a start. */
export async function openFirst(path, query) {
  await showNew(path, query)
}

async function showNew(path, query, settings) {
  const page = await createPage(path, query, settings)
  if (isTabPage(path)) tabPages.set(path, page)
  revealPage(page)
  paintChrome()
  await page.ready
}

async function open(api, { url = '', events }) {
  const { path, query } = parsePageUrl(url, topPage()?.route)
  if (!isKnownPage(path)) {
    emitToApp('onPageNotFound', { path, query })
    report('app-error', `${api}: page "${path}" is not found`)
    throw new Error(`page "${path}" is not found`)
  }
  if (isTabPage(path) && (api === 'navigateTo' || api === 'redirectTo')) throw new Error(`can not ${api} a tabbar page`)
  const operations = { navigateTo, redirectTo, switchTab, reLaunch }
  return operations[api](path, query, events)
}

async function navigateTo(path, query, events) {
  if (state.stack.length >= maxPages) {
    report('limit', `page stack over ${maxPages}`)
    throw new Error('webview count limit exceed')
  }
  const channel = createChannelPair(events)
  const previous = topPage()
  await showNew(path, query, { channel, beforeShow: () => hidePage(previous) })
  return { eventChannel: channel.opener }
}

async function redirectTo(path, query) {
  destroyPage(state.stack.pop())
  await showNew(path, query)
}

async function switchTab(path, query) {
  if (!isTabPage(path)) throw new Error('can not switch to no-tabBar page')
  if (Object.keys(query).length > 0) report('view-warning', 'switchTab drops the query')
  while (state.stack.length > 0 && !isTabPage(topPage().route)) destroyPage(state.stack.pop())
  const current = state.stack.pop()
  if (current && current.route !== path) hidePage(current)
  const kept = tabPages.get(path)
  if (!kept) return showNew(path, {})
  state.stack.push(kept)
  revealPage(kept)
  paintChrome()
}

async function reLaunch(path, query) {
  for (const page of new Set([...state.stack.reverse(), ...tabPages.values()])) destroyPage(page)
  state.stack.length = 0
  tabPages.clear()
  await showNew(path, query)
}

function goBack({ delta = 1 }) {
  if (state.stack.length <= 1) throw new Error('cannot navigate back at first page.')
  const count = Math.min(delta, state.stack.length - 1)
  for (let index = 0; index < count; index += 1) destroyPage(state.stack.pop())
  revealPage(topPage())
  paintChrome()
  return { delta: count }
}
