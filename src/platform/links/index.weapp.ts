import Taro from '@tarojs/taro'
import type { LinksPlatform } from './types'

export const linksPlatform = {
  copyAddress: (href, said) => {
    Taro.setClipboardData({ data: href })
      // WeChat's own word about it is always Chinese: ours takes its place.
      .then(() => Taro.showToast({ title: said, icon: 'none', duration: 2_500 }))
      .catch(() => Taro.showModal({ content: href, showCancel: false }))
  },
} satisfies LinksPlatform
