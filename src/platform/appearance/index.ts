import type { AppearancePlatform } from './types'

export const appearancePlatform: AppearancePlatform = {
  deviceLanguage: () => 'zh-CN',
  paintSurroundings: () => undefined,
  isDark: (theme) => theme === 'dark',
  setTitle: () => undefined,
}
