import type { ServiceWorkerPlatform } from './types'

/** The first screen and what the customer does next go first. */
const afterStartMs = 10_000

export const serviceWorkerPlatform: ServiceWorkerPlatform = {
  keepApp: () => {
    if (process.env.NODE_ENV !== 'production' || process.env.TARO_APP_TARGET === 'console' || !('serviceWorker' in navigator)) return
    // A browser that refuses (private mode, no https) still has the app, with a network.
    window.setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), afterStartMs)
  },
  // The worker's own file is never kept: only the site can answer.
  renewApp: () => fetch('/sw.js').then(() => window.location.reload()),
}
