import { defineMessages } from '../../../i18n/message'

export const comparisonTexts = defineMessages({
  title: { 'zh-CN': '权益对比表', 'zh-HK': '權益對比表', en: 'Compare tiers' },
  reason: { 'zh-CN': '登录后可对比各等级的权益。', 'zh-HK': '登入後可對比各等級的權益。', en: 'Sign in to compare what the tiers give.' },
  loading: { 'zh-CN': '正在读取各等级的权益', 'zh-HK': '正在讀取各等級的權益', en: 'Reading the perks of all tiers' },
  perk: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perk' },
  mine: { 'zh-CN': '我的', 'zh-HK': '我的', en: 'Mine' },
  next: { 'zh-CN': '下一级', 'zh-HK': '下一級', en: 'Next' },
  has: { 'zh-CN': '享有', 'zh-HK': '享有', en: 'Yes' },
  hasNot: { 'zh-CN': '没有', 'zh-HK': '沒有', en: 'No' },
  gain: { 'zh-CN': '升级后多得 {count} 项', 'zh-HK': '升級後多得 {count} 項', en: 'You would gain: {count}' },
  gainAt: { 'zh-CN': '升至{tier}', 'zh-HK': '升至{tier}', en: 'At {tier}' },
  isNew: { 'zh-CN': '新增', 'zh-HK': '新增', en: 'new' },
  all: { 'zh-CN': '全部 {count} 项', 'zh-HK': '全部 {count} 項', en: 'All {count}' },
  atTop: {
    'zh-CN': '您已在最高等级，享有全部权益。',
    'zh-HK': '您已在最高等級，享有全部權益。',
    en: 'You are at the highest tier, with all its perks.',
  },
  nothingMore: { 'zh-CN': '下一级的权益与现在相同。', 'zh-HK': '下一級的權益與現在相同。', en: 'The next tier gives the same.' },
  toPlanner: { 'zh-CN': '看看还差多少', 'zh-HK': '看看還差多少', en: 'See how far it is' },
})
