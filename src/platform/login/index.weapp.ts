import Taro from '@tarojs/taro'
import type { LoginPlatform } from './types'

export const login = {
  hasWechat: true,
  wechatCode: async () => {
    try {
      return (await Taro.login()).code || null
    } catch {
      // WeChat is offline or refused: the customer can still sign in by phone
      return null
    }
  },
} satisfies LoginPlatform
