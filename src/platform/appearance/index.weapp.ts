import Taro from '@tarojs/taro'
import type { AppearancePlatform, Theme } from './types'

// Native bars take literal colours; they repeat `--ground` of ui/tokens and of theme.json.
const bars = {
  light: { frontColor: '#000000', backgroundColor: '#F7F5F0' },
  dark: { frontColor: '#ffffff', backgroundColor: '#0E1220' },
} as const

const effectiveTheme = (theme: Theme) => (theme === 'system' ? (Taro.getAppBaseInfo().theme ?? 'light') : theme)

let namedTabs = ''

/** WeChat refuses to touch the tab bar from a page without one; the names are then set when a tab is shown. */
function nameTabs(names: readonly string[]) {
  if (names.join() === namedTabs) return
  const renamed = names.map((text, index) => Taro.setTabBarItem({ index, text }))
  Promise.all(renamed).then(
    () => (namedTabs = names.join()),
    () => undefined,
  )
}

export const appearancePlatform = {
  deviceLanguage: () => Taro.getAppBaseInfo().language ?? 'zh-CN',
  paintSurroundings: ({ theme, tabNames }) => {
    const bar = bars[effectiveTheme(theme) === 'dark' ? 'dark' : 'light']
    void Taro.setNavigationBarColor(bar)
    void Taro.setBackgroundColor({ backgroundColor: bar.backgroundColor })
    nameTabs(tabNames)
  },
  isDark: (theme) => effectiveTheme(theme) === 'dark',
  setTitle: (title) => void Taro.setNavigationBarTitle({ title }),
} satisfies AppearancePlatform
