import type { RequestPlatform } from './types'

export const requestPlatform: RequestPlatform = { adapter: undefined, carrier: 'cookie' }
