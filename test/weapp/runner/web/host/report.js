import { noteActivity, state, topPage } from './state.js'

const appListeners = new Map()

/** Tells the Node side what happened; `type` says whether a test must fail for it (see drive/mini-program.ts). */
export function report(type, message) {
  noteActivity()
  window.__wxReport({ type, message: String(message), route: topPage()?.route ?? '' })
}

/** The listeners of an app-wide event such as `onThemeChange`. */
export function listenersOf(event) {
  if (!appListeners.has(event)) appListeners.set(event, new Set())
  return appListeners.get(event)
}

export function emitToApp(event, detail) {
  for (const listener of listenersOf(event)) guard(() => listener(detail), event)
}

/** Runs the mini-program's own code: what it throws is recorded and reaches `App.onError`, as in WeChat. */
export function guard(run, where) {
  try {
    return run()
  } catch (error) {
    reportAppError(error, where)
    return undefined
  }
}

export function reportAppError(error, where) {
  const message = error?.stack ?? String(error)
  report('app-error', `[${where}] ${message}`)
  try {
    state.app.onError?.(message)
    for (const listener of listenersOf('onError')) listener({ message })
  } catch (failure) {
    report('app-error', `[onError] ${failure}`)
  }
}

window.addEventListener('error', (event) => reportAppError(event.error ?? event.message, 'uncaught'))
window.addEventListener('unhandledrejection', ({ reason, promise }) => {
  report('unhandled-rejection', reason?.stack ?? reason?.errMsg ?? String(reason))
  guard(() => state.app.onUnhandledRejection?.({ reason, promise }), 'onUnhandledRejection')
  emitToApp('onUnhandledRejection', { reason, promise })
})

for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  const print = console[level]
  console[level] = (...values) => {
    print.apply(console, values)
    report(`console.${level}`, values.map(toText).join(' '))
  }
}

function toText(value) {
  if (typeof value === 'string') return value
  if (value instanceof Error) return value.stack
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}
