import type { AppearancePlatform } from './types'

export const appearancePlatform = {
  deviceLanguage: () => navigator.language,
  paintSurroundings: ({ theme, language }) => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = language
  },
  isDark: (theme) => theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches),
  setTitle: (title) => {
    document.title = title
  },
} satisfies AppearancePlatform
