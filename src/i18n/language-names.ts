import type { Language } from './message'

/** Each language by its own name, so that whoever needs it can find it. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体', 'zh-HK': '繁體', en: 'English' }
