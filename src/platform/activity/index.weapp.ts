import { hooks } from '@tarojs/shared'
import Taro from '@tarojs/taro'
import type { ActivityPlatform } from './types'

export const activityPlatform: ActivityPlatform = {
  // Every event of every page passes here; the templates have no touch events, for size.
  onTouch: (listener) => {
    hooks.tap('modifyMpEvent', listener)
    return () => hooks.off('modifyMpEvent', listener)
  },
  onSight: (listener) => {
    const [hide, show] = [() => listener('hidden'), () => listener('shown')]
    Taro.onAppHide(hide)
    Taro.onAppShow(show)
    return () => {
      Taro.offAppHide(hide)
      Taro.offAppShow(show)
    }
  },
}
