import type { ScreenLightPlatform } from './types'

// A browser page has no say in this.
export const screenLight: ScreenLightPlatform = { raise: () => () => undefined }
