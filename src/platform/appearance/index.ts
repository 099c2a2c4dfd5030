import type { AppearancePlatform } from './types'

export const appearancePlatform: AppearancePlatform = {
  deviceLanguage: () => 'zh-CN',
  deviceScale: () => 'standard',
  paintSurroundings: () => undefined,
  isDark: (theme) => theme === 'dark',
  setTitle: () => undefined,
}
