import './contrast.scss'
import './forced-colors.scss'
import './surroundings.scss'
import type { AppearancePlatform } from './types'

export const appearancePlatform = {
  deviceLanguage: () => navigator.language,
  deviceScale: () => 'standard',
  paintSurroundings: ({ theme, language }) => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = language
    // The browser's own bars: index.html has a colour for each dress of the device, which a chosen dress overrules.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[media]'))
      meta.media = theme === 'system' ? `(prefers-color-scheme:${meta.id})` : theme === meta.id ? 'all' : 'not all'
  },
  isDark: (theme) => theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches),
  setTitle: (title) => {
    document.title = title
  },
} satisfies AppearancePlatform
