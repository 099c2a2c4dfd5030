import { useShareAppMessage } from '@tarojs/taro'
import type { SharePlatform } from './types'

export const sharePlatform: SharePlatform = {
  way: 'card',
  useShareCard: (card) => useShareAppMessage(() => card),
  copyLink: () => Promise.resolve(false),
  link: () => '',
}
