import Taro from '@tarojs/taro'
import type { ScreenLightPlatform } from './types'

const unchanged = () => undefined

export const screenLight = {
  raise: () => {
    let isOver = false
    const former = Taro.getScreenBrightness()
      .then(async ({ value }) => {
        if (!isOver) await Taro.setScreenBrightness({ value: 1 })
        return value
      })
      // a phone that does not tell or does not allow it stays as it is
      .catch(unchanged)
    return () => {
      isOver = true
      void former.then((value) => (value === undefined ? undefined : Taro.setScreenBrightness({ value }))).catch(unchanged)
    }
  },
} satisfies ScreenLightPlatform
