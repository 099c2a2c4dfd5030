import { defineMessages } from '../../../i18n/message'

export const glossaryTexts = defineMessages({
  title: { 'zh-CN': '金融术语', 'zh-HK': '金融術語', en: 'Glossary' },
  loading: { 'zh-CN': '正在读取术语', 'zh-HK': '正在讀取術語', en: 'Reading the glossary' },
  filter: { 'zh-CN': '查找术语', 'zh-HK': '查找術語', en: 'Find a term' },
  hint: { 'zh-CN': '例如：净值', 'zh-HK': '例如：淨值', en: 'e.g. net value' },
  clear: { 'zh-CN': '清空', 'zh-HK': '清除', en: 'Clear' },
  count: { 'zh-CN': '共 {count} 个术语', 'zh-HK': '共 {count} 個術語', en: 'Terms: {count}' },
  none: {
    'zh-CN': '没有这个术语。可以到搜索里找找相关文章。',
    'zh-HK': '沒有這個術語。可以到搜尋裡查找相關文章。',
    en: 'No such term. You may find an article about it.',
  },
  toSearch: { 'zh-CN': '去搜索', 'zh-HK': '前往搜尋', en: 'Search articles' },
  seeAlso: { 'zh-CN': '参见', 'zh-HK': '參見', en: 'See also' },
})
