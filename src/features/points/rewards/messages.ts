import { defineMessages } from '../../../i18n/message'

export const rewardTexts = defineMessages({
  title: { 'zh-CN': '积分兑换', 'zh-HK': '積分換領', en: 'Rewards' },
  reason: {
    'zh-CN': '登录后可用积分兑换礼品、权益次数和上一级权益体验。',
    'zh-HK': '登入後可用積分換領禮品、權益次數和上一級權益體驗。',
    en: 'Sign in to exchange points for goods, more uses of your perks, or a trial of the next tier.',
  },
  loading: { 'zh-CN': '正在读取可兑换的内容', 'zh-HK': '正在讀取可換領的內容', en: 'Reading the rewards' },
  trialTier: { 'zh-CN': '体验上一级权益', 'zh-HK': '體驗上一級權益', en: 'Try the next tier' },
  perkPlace: { 'zh-CN': '权益加一次', 'zh-HK': '權益加一次', en: 'One more use of a perk' },
  tierOf: { 'zh-CN': '体验等级：{tier}', 'zh-HK': '體驗等級：{tier}', en: 'Tier: {tier}' },
  goods: { 'zh-CN': '礼品', 'zh-HK': '禮品', en: 'Goods' },
  left: { 'zh-CN': '剩 {count} 件', 'zh-HK': '餘 {count} 件', en: '{count} left' },
  lastFew: { 'zh-CN': '仅剩 {count} 件', 'zh-HK': '僅餘 {count} 件', en: 'Only {count} left' },
  toOrders: { 'zh-CN': '我的兑换', 'zh-HK': '我的換領', en: 'My orders' },
  tooFew: { 'zh-CN': '还差 {points} 分。', 'zh-HK': '尚欠 {points} 分。', en: '{points} points short.' },
  month: { 'zh-CN': '每月', 'zh-HK': '每月', en: 'a month' },
  quarter: { 'zh-CN': '每季', 'zh-HK': '每季', en: 'a quarter' },
  year: { 'zh-CN': '每年', 'zh-HK': '每年', en: 'a year' },
})

export const sheetTexts = defineMessages({
  price: { 'zh-CN': '所需积分', 'zh-HK': '所需積分', en: 'Price' },
  after: { 'zh-CN': '兑换后剩余', 'zh-HK': '換領後餘下', en: 'Left afterwards' },
  stillExpiring: { 'zh-CN': '仍将于{day}到期', 'zh-HK': '仍將於{day}到期', en: 'Still expiring on {day}' },
  terms: { 'zh-CN': '规则', 'zh-HK': '規則', en: 'Terms' },
  confirm: { 'zh-CN': '确认兑换', 'zh-HK': '確認換領', en: 'Confirm' },
  confirming: { 'zh-CN': '正在兑换…', 'zh-HK': '正在換領…', en: 'Exchanging…' },
  placeBefore: { 'zh-CN': '本期次数', 'zh-HK': '本期次數', en: 'Uses this period' },
  placeChange: { 'zh-CN': '{from} → {to}（至{day}）', 'zh-HK': '{from} → {to}（至{day}）', en: '{from} → {to} (until {day})' },
  onlyPerks: {
    'zh-CN': '只是权益体验：等级仍是{own}，体验不计入任何评定，也不影响升降级。',
    'zh-HK': '只是權益體驗：等級仍是{own}，體驗不計入任何評定，亦不影響升降級。',
    en: 'Perks only: your tier stays {own}. No evaluation counts the trial, and it moves your tier neither up nor down.',
  },
  trialTier: { 'zh-CN': '体验等级', 'zh-HK': '體驗等級', en: 'Tier to try' },
  firstDay: { 'zh-CN': '第一天', 'zh-HK': '第一天', en: 'First day' },
  lastDay: { 'zh-CN': '最后一天', 'zh-HK': '最後一天', en: 'Last day' },
  opens: { 'zh-CN': '体验期间', 'zh-HK': '體驗期間', en: 'During the trial' },
  opensNew: { 'zh-CN': '{period} {to} 次', 'zh-HK': '{period} {to} 次', en: '{to} {period}' },
  opensMore: { 'zh-CN': '{period} {from} → {to} 次', 'zh-HK': '{period} {from} → {to} 次', en: '{from} → {to} {period}' },
  services: { 'zh-CN': '服务：{names}', 'zh-HK': '服務：{names}', en: 'Services: {names}' },
  comma: { 'zh-CN': '、', 'zh-HK': '、', en: ', ' },
  done: { 'zh-CN': '兑换成功', 'zh-HK': '換領成功', en: 'Done' },
  goodsDone: {
    'zh-CN': '备好后凭取货码到任一网点领取，进度在“我的兑换”。',
    'zh-HK': '備妥後憑取貨碼到任一網點領取，進度在「我的換領」。',
    en: 'Collect it at any branch with this code once it is ready. See My orders for its state.',
  },
  placeDone: {
    'zh-CN': '{perk} 本期 {from} 次 → {to} 次，至{day}有效。',
    'zh-HK': '{perk} 本期 {from} 次 → {to} 次，至{day}有效。',
    en: '{perk}: {from} → {to} uses this period, good until {day}.',
  },
  trialDone: {
    'zh-CN': '即日起至{day}，享用 {tier} 的权益。',
    'zh-HK': '即日起至{day}，享用 {tier} 的權益。',
    en: "{tier}'s perks are yours until {day}.",
  },
  close: { 'zh-CN': '好的', 'zh-HK': '好的', en: 'OK' },
  toPerks: { 'zh-CN': '查看权益', 'zh-HK': '查看權益', en: 'To perks' },
})
