import type { ServiceWorkerPlatform } from './types'

// WeChat keeps a mini-program on the phone by itself, and renews it.
export const serviceWorkerPlatform: ServiceWorkerPlatform = { keepApp: () => undefined, renewApp: () => Promise.resolve() }
