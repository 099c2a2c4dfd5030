import type { ServiceWorkerPlatform } from './types'

// WeChat keeps a mini-program on the phone by itself.
export const serviceWorkerPlatform: ServiceWorkerPlatform = { keepApp: () => undefined }
