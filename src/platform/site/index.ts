import type { SitePlatform } from './types'

export const sitePlatform: SitePlatform = { addressOf: (path) => path }
