import Taro from '@tarojs/taro'

/** Puts the pull-down animation away. */
export const stopPullDownRefresh = (): void => void Taro.stopPullDownRefresh()
