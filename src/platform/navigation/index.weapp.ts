import Taro from '@tarojs/taro'
import { currentPath, hasPageBehind, tabPaths } from './paths'
import type { NavigationPlatform, Tab } from './types'

const openTab = (tab: Tab) => void Taro.switchTab({ url: tabPaths[tab] })

export const navigation = {
  openTab,
  openPage: (path) => void Taro.navigateTo({ url: path }),
  replacePage: (path) => void Taro.redirectTo({ url: path }),
  restartAt: (path) => void Taro.reLaunch({ url: path }),
  restartHere: () => void Taro.reLaunch({ url: currentPath() }),
  goBack: () => (hasPageBehind() ? void Taro.navigateBack() : openTab('home')),
} satisfies NavigationPlatform
