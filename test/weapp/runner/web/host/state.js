import { options } from './environment.js'

/** The one mutable state of the host page. `stack` holds the open pages, the visible one last. */
export const state = {
  stack: [],
  app: {},
  appDefinition: undefined,
  launchOptions: undefined,
  theme: options.theme,
  storage: new Map(Object.entries(options.storage)),
  mocks: { ...options.mocks },
  clipboard: '',
  needsPrivacy: options.needsPrivacy,
  /** The buttons of `agreePrivacyAuthorization` that were tapped, by id. */
  agreedButtons: new Set(),
  screenBrightness: 0.5,
  setDataLog: [],
  missingApis: new Set(),
  pendingRequests: 0,
  pendingRoutes: 0,
  isPulling: false,
  lastActivityAt: performance.now(),
}

/** The page on top of the stack. */
export const topPage = () => state.stack.at(-1)

/** Notes that something happened: the mini-program is not settled yet. */
export const noteActivity = () => {
  state.lastActivityAt = performance.now()
}
