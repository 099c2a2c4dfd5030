import Taro from '@tarojs/taro'
import type { AppearancePlatform, Theme } from './types'

// Native bars take literal colours; they repeat `--ground` of ui/tokens and of theme.json.
const bars = {
  light: { frontColor: '#000000', backgroundColor: '#F7F5F0' },
  dark: { frontColor: '#ffffff', backgroundColor: '#0E1220' },
} as const

const effectiveTheme = (theme: Theme) => (theme === 'system' ? (Taro.getAppBaseInfo().theme ?? 'light') : theme)

export const appearancePlatform = {
  deviceLanguage: () => Taro.getAppBaseInfo().language ?? 'zh-CN',
  paintSurroundings: (theme) => {
    const bar = bars[effectiveTheme(theme) === 'dark' ? 'dark' : 'light']
    void Taro.setNavigationBarColor(bar)
    void Taro.setBackgroundColor({ backgroundColor: bar.backgroundColor })
  },
  setTitle: (title) => void Taro.setNavigationBarTitle({ title }),
} satisfies AppearancePlatform
