import type { ScrollPlatform } from './types'

export const scrollPlatform: ScrollPlatform = { measure: () => Promise.resolve(null), scrollTo: () => undefined }
