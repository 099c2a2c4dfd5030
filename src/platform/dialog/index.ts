import type { DialogPlatform } from './types'

// A phone's mini-program has no keyboard focus; its layer holds the page still by itself.
export const dialogPlatform: DialogPlatform = { open: () => () => undefined }
