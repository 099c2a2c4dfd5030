import type { SitePlatform } from './types'

// A mini-program has no origin of its own: the bank's API and its site share one.
export const sitePlatform = { addressOf: (path) => (process.env.TARO_APP_API ?? '') + path } satisfies SitePlatform
