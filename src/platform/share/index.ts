import type { SharePlatform } from './types'

export const sharePlatform: SharePlatform = {
  way: 'link',
  useShareCard: () => undefined,
  copyLink: () => Promise.resolve(false),
  link: () => '',
}
