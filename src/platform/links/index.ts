import type { LinksPlatform } from './types'

// A browser opens addresses itself: platform/elements/anchor.tsx.
export const linksPlatform: LinksPlatform = { copyAddress: () => undefined }
