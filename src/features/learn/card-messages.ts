import { defineMessages } from '../../i18n/message'

/** Of knowledge cards: also on Home, which carries nothing else of this feature. */
export const cardWords = defineMessages({
  card: { 'zh-CN': '本月知识卡', 'zh-HK': '本月知識卡', en: 'Card of the month' },
  readMore: { 'zh-CN': '读相关文章', 'zh-HK': '閱讀相關文章', en: 'Read more' },
})
