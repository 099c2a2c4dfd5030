import { defineMessages } from '../../../i18n/message'

export const orderTexts = defineMessages({
  title: { 'zh-CN': '我的兑换', 'zh-HK': '我的換領', en: 'My orders' },
  reason: { 'zh-CN': '登录后可查看兑换的进度。', 'zh-HK': '登入後可查看換領的進度。', en: 'Sign in to follow your orders.' },
  loading: { 'zh-CN': '正在读取您的兑换', 'zh-HK': '正在讀取您的換領', en: 'Reading your orders' },
  emptyTitle: { 'zh-CN': '还没有兑换过', 'zh-HK': '還沒有換領過', en: 'No orders yet' },
  empty: {
    'zh-CN': '积分可以换礼品、权益次数或上一级权益的体验。',
    'zh-HK': '積分可以換禮品、權益次數或上一級權益的體驗。',
    en: 'Points buy goods, more uses of your perks, or a trial of the next tier.',
  },
  toRewards: { 'zh-CN': '去兑换', 'zh-HK': '前往換領', en: 'To rewards' },
  PLACED: { 'zh-CN': '备货中', 'zh-HK': '備貨中', en: 'Being prepared' },
  READY: { 'zh-CN': '可领取', 'zh-HK': '可領取', en: 'Ready to collect' },
  COLLECTED: { 'zh-CN': '已领取', 'zh-HK': '已領取', en: 'Collected' },
  CANCELLED: { 'zh-CN': '已取消，积分已退回', 'zh-HK': '已取消，積分已退回', en: 'Cancelled, points returned' },
  GRANTED: { 'zh-CN': '已生效', 'zh-HK': '已生效', en: 'In effect' },
  running: { 'zh-CN': '体验中', 'zh-HK': '體驗中', en: 'Running' },
  ended: { 'zh-CN': '体验已结束', 'zh-HK': '體驗已結束', en: 'Ended' },
  placed: { 'zh-CN': '{time} · {points} 分', 'zh-HK': '{time} · {points} 分', en: '{time} · {points} points' },
  code: { 'zh-CN': '取货码', 'zh-HK': '取貨碼', en: 'Collection code' },
  placeIn: { 'zh-CN': '{perk} 加一次，计入{period}', 'zh-HK': '{perk} 加一次，計入{period}', en: 'One more {perk} in {period}' },
  trialOf: { 'zh-CN': '{tier}的权益，{first}至{last}', 'zh-HK': '{tier}的權益，{first}至{last}', en: "{tier}'s perks, {first} to {last}" },
  cancel: { 'zh-CN': '取消兑换', 'zh-HK': '取消換領', en: 'Cancel order' },
  cancelSure: {
    'zh-CN': '取消后退回 {points} 分。',
    'zh-HK': '取消後退回 {points} 分。',
    en: '{points} points will go back to you.',
  },
  cancelLapsing: {
    'zh-CN': '取消后退回 {points} 分，其中 {lapsing} 分在此期间已到期，会立即失效。',
    'zh-HK': '取消後退回 {points} 分，其中 {lapsing} 分在此期間已到期，會立即失效。',
    en: '{points} points will go back, but {lapsing} of them have expired since and are gone at once.',
  },
  cancelYes: { 'zh-CN': '确认取消', 'zh-HK': '確認取消', en: 'Yes, cancel' },
  cancelling: { 'zh-CN': '正在取消…', 'zh-HK': '正在取消…', en: 'Cancelling…' },
  cancelNo: { 'zh-CN': '先不取消', 'zh-HK': '暫不取消', en: 'Keep it' },
})
