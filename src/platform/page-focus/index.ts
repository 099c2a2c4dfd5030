import type { PageFocusPlatform } from './types'

// WeChat moves the screen reader to a page that opens by itself.
export const pageFocusPlatform: PageFocusPlatform = { follow: () => undefined }
