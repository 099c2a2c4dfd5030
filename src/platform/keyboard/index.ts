import type { KeyboardPlatform } from './types'

// A phone's mini-program has no keyboard focus.
export const keyboardPlatform: KeyboardPlatform = { listen: () => () => undefined, focus: () => undefined }
