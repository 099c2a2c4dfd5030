import type { SitePlatform } from './types'

export const sitePlatform = { addressOf: (path) => window.location.origin + path } satisfies SitePlatform
