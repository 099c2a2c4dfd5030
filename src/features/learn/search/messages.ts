import { defineMessages } from '../../../i18n/message'

export const searchTexts = defineMessages({
  title: { 'zh-CN': '搜索', 'zh-HK': '搜尋', en: 'Search' },
  field: { 'zh-CN': '搜索文章、课程、术语', 'zh-HK': '搜尋文章、課程、術語', en: 'Search articles, courses, terms' },
  hint: { 'zh-CN': '例如：备用金', 'zh-HK': '例如：備用金', en: 'e.g. emergency fund' },
  clear: { 'zh-CN': '清空', 'zh-HK': '清除', en: 'Clear' },
  loading: { 'zh-CN': '正在搜索', 'zh-HK': '正在搜尋', en: 'Searching' },
  tryThese: { 'zh-CN': '可以搜这些', 'zh-HK': '可以搜尋這些', en: 'Try one of these' },
  none: {
    'zh-CN': '没有找到“{q}”。换个说法，或少写几个字试试。',
    'zh-HK': '找不到「{q}」。請換個說法，或少寫幾個字再試。',
    en: 'Nothing found for “{q}”. Try other words, or fewer.',
  },
  total: { 'zh-CN': '找到 {total} 项', 'zh-HK': '找到 {total} 項', en: 'Found: {total}' },
  firstOf: {
    'zh-CN': '找到 {total} 项，先列出前 {shown} 项',
    'zh-HK': '找到 {total} 項，先列出前 {shown} 項',
    en: 'Found: {total}; the first {shown} are shown',
  },
  longest: { 'zh-CN': '最多 {most} 个字', 'zh-HK': '最多 {most} 個字', en: 'At most {most} characters' },
  article: { 'zh-CN': '文章', 'zh-HK': '文章', en: 'Articles' },
  course: { 'zh-CN': '课程', 'zh-HK': '課程', en: 'Courses' },
  chapter: { 'zh-CN': '课程章节', 'zh-HK': '課程章節', en: 'Chapters' },
  term: { 'zh-CN': '术语', 'zh-HK': '術語', en: 'Terms' },
  closed: { 'zh-CN': '需完成风险测评', 'zh-HK': '需完成風險評估', en: 'Needs the risk questionnaire' },
})

/** Words that find something, in each language. */
export const suggestions = defineMessages({
  fund: { 'zh-CN': '备用金', 'zh-HK': '應急儲備', en: 'emergency fund' },
  insurance: { 'zh-CN': '存款保险', 'zh-HK': '存款保險', en: 'deposit insurance' },
  average: { 'zh-CN': '日均', 'zh-HK': '日均', en: 'average' },
  fraud: { 'zh-CN': '诈骗', 'zh-HK': '騙', en: 'fraud' },
  value: { 'zh-CN': '净值', 'zh-HK': '淨值', en: 'value' },
})
