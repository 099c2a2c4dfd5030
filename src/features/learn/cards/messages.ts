import { defineMessages } from '../../../i18n/message'

export const cardsTexts = defineMessages({
  title: { 'zh-CN': '知识卡', 'zh-HK': '知識卡', en: 'Knowledge cards' },
  loading: { 'zh-CN': '正在读取知识卡', 'zh-HK': '正在讀取知識卡', en: 'Reading the cards' },
  thisMonth: { 'zh-CN': '本月', 'zh-HK': '本月', en: 'This month' },
  off: {
    'zh-CN': '不想看到这类卡片，可在学堂关闭个性化推荐。',
    'zh-HK': '不想看到這類卡片，可在學堂關閉個性化推薦。',
    en: 'To have no more of these, switch personalisation off under Learn.',
  },
  none: {
    'zh-CN': '暂时没有知识卡，可先看看文章。',
    'zh-HK': '暫時沒有知識卡，可先看看文章。',
    en: 'No cards yet. See the articles meanwhile.',
  },
})
