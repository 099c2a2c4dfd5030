import type { RequestPlatform } from './types'

export const requestPlatform = { adapter: undefined, carrier: 'cookie' } satisfies RequestPlatform
