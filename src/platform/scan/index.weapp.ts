import Taro from '@tarojs/taro'
import type { ScanPlatform } from './types'

export const scanPlatform: ScanPlatform = {
  way: 'app',
  scanOnce: async () => {
    try {
      return (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })).result
    } catch (error) {
      // WeChat tells a person's going back as a failure
      if (/cancel/.test(String((error as { errMsg?: string }).errMsg))) return null
      throw error
    }
  },
  watch: () => Promise.reject(new Error('WeChat opens its own scanner')),
}
