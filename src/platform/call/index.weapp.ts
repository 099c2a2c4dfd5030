import Taro from '@tarojs/taro'
import type { CallPlatform } from './types'

export const callPlatform = {
  call: ({ number, extension }) => {
    // WeChat rejects when the customer closes its dialog: nothing has gone wrong.
    Taro.makePhoneCall({ phoneNumber: `${number.replace(/\D/g, '')},${extension}` }).catch(() => undefined)
  },
} satisfies CallPlatform
