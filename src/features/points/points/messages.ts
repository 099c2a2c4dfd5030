import { defineMessages } from '../../../i18n/message'

export const pointsTexts = defineMessages({
  title: { 'zh-CN': '我的积分', 'zh-HK': '我的積分', en: 'My points' },
  reason: {
    'zh-CN': '登录后可查看积分和明细。',
    'zh-HK': '登入後可查看積分和明細。',
    en: 'Sign in to see your points and their ledger.',
  },
  loading: { 'zh-CN': '正在读取您的积分', 'zh-HK': '正在讀取您的積分', en: 'Reading your points' },
  asOf: { 'zh-CN': '截至{day}', 'zh-HK': '截至{day}', en: 'As of {day}' },
  toRewards: { 'zh-CN': '去兑换', 'zh-HK': '前往換領', en: 'To rewards' },
  toOrders: { 'zh-CN': '我的兑换', 'zh-HK': '我的換領', en: 'My orders' },
  ledger: { 'zh-CN': '积分明细', 'zh-HK': '積分明細', en: 'Ledger' },
  ledgerNote: { 'zh-CN': '近 24 个月', 'zh-HK': '近 24 個月', en: '24 months' },
  balanceAfter: { 'zh-CN': '余 {points}', 'zh-HK': '餘 {points}', en: '{points} left' },
  lapsed: { 'zh-CN': '到期失效', 'zh-HK': '到期失效', en: 'Expired' },
  returned: { 'zh-CN': '退回：{what}', 'zh-HK': '退回：{what}', en: 'Returned: {what}' },
  spent: { 'zh-CN': '兑换：{what}', 'zh-HK': '換領：{what}', en: 'Spent on: {what}' },
  expires: { 'zh-CN': '{day}到期', 'zh-HK': '{day}到期', en: 'expires {day}' },
  earlier: { 'zh-CN': '显示更早的', 'zh-HK': '顯示更早的', en: 'Show earlier months' },
  emptyTitle: { 'zh-CN': '还没有积分', 'zh-HK': '還沒有積分', en: 'No points yet' },
  empty: {
    'zh-CN': '等级月度积分、信用卡消费、生日、参加活动和学完课程都会得到积分。',
    'zh-HK': '等級每月積分、信用卡消費、生日、參加活動和完成課程都會得到積分。',
    en: 'Points come monthly for your tier, from card spending, on your birthday, and for events and courses.',
  },
})
