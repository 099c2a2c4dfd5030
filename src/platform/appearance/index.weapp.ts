import Taro from '@tarojs/taro'
import type { AppearancePlatform, Theme } from './types'

// Native bars take literal colours; they repeat theme.json, which repeats ui/tokens (test/weapp/native-bars.test.ts).
const bars = {
  light: {
    nav: { frontColor: '#000000', backgroundColor: '#F7F5F0' },
    tab: { color: '#656D88', selectedColor: '#7A5A12', backgroundColor: '#FFFFFF', borderStyle: 'white' },
    pull: 'dark',
  },
  dark: {
    nav: { frontColor: '#ffffff', backgroundColor: '#0E1220' },
    tab: { color: '#9AA1B8', selectedColor: '#E0C07A', backgroundColor: '#161B2C', borderStyle: 'black' },
    pull: 'light',
  },
} as const

const effectiveTheme = (theme: Theme) => (theme === 'system' ? (Taro.getAppBaseInfo().theme ?? 'light') : theme)

let namedTabs = ''
let paintedTabs = ''

/** WeChat refuses to touch the tab bar from a page without one; it is then changed when a tab is shown. */
function nameTabs(names: readonly string[]) {
  if (names.join() === namedTabs) return
  const renamed = names.map((text, index) => Taro.setTabBarItem({ index, text }))
  Promise.all(renamed).then(
    () => (namedTabs = names.join()),
    () => undefined,
  )
}

function paintBars(theme: Theme) {
  const dress = effectiveTheme(theme) === 'dark' ? 'dark' : 'light'
  const { nav, tab, pull } = bars[dress]
  void Taro.setNavigationBarColor(nav)
  void Taro.setBackgroundColor({ backgroundColor: nav.backgroundColor })
  void Taro.setBackgroundTextStyle({ textStyle: pull })
  if (dress !== paintedTabs)
    Taro.setTabBarStyle(tab).then(
      () => (paintedTabs = dress),
      () => undefined,
    )
}

let shownTheme: Theme = 'system'
// What was painted once no longer follows theme.json by itself.
Taro.onThemeChange(() => paintBars(shownTheme))

/** The sizes of WeChat's own setting nearest to ours, 16 px being its standard: from 17 px ours is `large` (18.4), from 20 px `elder` (20.8). */
const scaleOf = (sizePx: number) => (sizePx >= 20 ? 'elder' : sizePx >= 17 ? 'large' : 'standard')

export const appearancePlatform = {
  deviceLanguage: () => Taro.getAppBaseInfo().language ?? 'zh-CN',
  deviceScale: () => scaleOf((Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting ?? 16),
  paintSurroundings: ({ theme, tabNames }) => {
    shownTheme = theme
    paintBars(theme)
    nameTabs(tabNames)
  },
  isDark: (theme) => effectiveTheme(theme) === 'dark',
  setTitle: (title) => void Taro.setNavigationBarTitle({ title }),
} satisfies AppearancePlatform
