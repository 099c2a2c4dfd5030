import type { AddressPlatform } from './types'

// A mini-program's page stays as it is while others lie on it, and has no address bar.
export const addressPlatform: AddressPlatform = { keepQuery: () => undefined, keepPlace: () => undefined, readPlace: () => null }
