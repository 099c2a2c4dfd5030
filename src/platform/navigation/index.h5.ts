import Taro from '@tarojs/taro'
import { hasPageBehind, tabPaths } from './paths'
import type { NavigationPlatform, Tab } from './types'

// The browser's tab bar is ours (ui/TabBar), so a tab is a page like any other, without a step in the history.
const openTab = (tab: Tab) => void Taro.reLaunch({ url: tabPaths[tab] })

export const navigation = {
  openTab,
  openPage: (path) => void Taro.navigateTo({ url: path }),
  replacePage: (path) => void Taro.redirectTo({ url: path }),
  restartAt: (path) => void Taro.reLaunch({ url: path }),
  restartHere: () => window.location.reload(),
  goBack: () => (hasPageBehind() ? void Taro.navigateBack() : openTab('home')),
} satisfies NavigationPlatform
