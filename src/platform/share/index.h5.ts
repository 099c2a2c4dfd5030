import type { SharePlatform } from './types'

export const sharePlatform: SharePlatform = {
  way: 'link',
  useShareCard: () => undefined,
  copyLink: async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      return true
    } catch {
      // a page without https has no clipboard, and a browser may refuse it
      return false
    }
  },
  link: () => window.location.href,
}
