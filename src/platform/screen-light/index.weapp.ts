import Taro from '@tarojs/taro'
import type { ScreenLightPlatform } from './types'

const unchanged = () => undefined

export const screenLight = {
  raise: () => {
    let isOver = false
    const brighten = async () => {
      const { value } = await Taro.getScreenBrightness()
      if (!isOver) await Taro.setScreenBrightness({ value: 1 })
      return value
    }
    // a phone that does not tell or does not allow it stays as it is
    const former = brighten().catch(unchanged)
    return () => {
      isOver = true
      void former.then((value) => (value === undefined ? undefined : Taro.setScreenBrightness({ value }))).catch(unchanged)
    }
  },
} satisfies ScreenLightPlatform
