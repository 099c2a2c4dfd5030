import { defineMessages } from '../../i18n/message'

/** The tab. */
export const perksTexts = defineMessages({
  title: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perks' },
  reason: {
    'zh-CN': '登录后可查看您的权益、次数与使用码。',
    'zh-HK': '登入後可查看您的權益、次數與使用碼。',
    en: 'Sign in to see your perks, quotas and codes.',
  },
  loading: { 'zh-CN': '正在读取您的权益', 'zh-HK': '正在讀取您的權益', en: 'Reading your perks' },
  groups: { 'zh-CN': '权益分组', 'zh-HK': '權益分組', en: 'Groups of perks' },
  all: { 'zh-CN': '全部', 'zh-HK': '全部', en: 'All' },
  locked: { 'zh-CN': '升级后解锁', 'zh-HK': '升級後解鎖', en: 'Open to higher tiers' },
  opensAt: { 'zh-CN': '{tier}起享有', 'zh-HK': '{tier}起享有', en: 'From {tier}' },
  noneOpen: {
    'zh-CN': '这一组暂时没有您可用的权益，升级后解锁的在下方。',
    'zh-HK': '這一組暫時沒有您可用的權益，升級後解鎖的在下方。',
    en: 'Nothing in this group is open to you yet. See below what opens with a higher tier.',
  },
  noPerks: {
    'zh-CN': '目前没有权益。可先看看升级需要什么。',
    'zh-HK': '目前沒有權益。可先看看升級需要甚麼。',
    en: 'There are no perks at present. See what it takes to move up.',
  },
  toPlanner: { 'zh-CN': '去升级测算', 'zh-HK': '前往升級測算', en: 'To the planner' },
  soon: { 'zh-CN': '即将失效', 'zh-HK': '即將失效', en: 'Lapsing soon' },
  more: { 'zh-CN': '还有 {count} 项', 'zh-HK': '還有 {count} 項', en: '{count} more' },
  codeUntil: { 'zh-CN': '使用码 {time} 前有效', 'zh-HK': '使用碼 {time} 前有效', en: 'Code good until {time}' },
  visitOn: { 'zh-CN': '已预约 {day}', 'zh-HK': '已預約 {day}', en: 'Booked for {day}' },
  quotaSoon: { 'zh-CN': '剩 {left} 次，{when}', 'zh-HK': '剩 {left} 次，{when}', en: '{left} left; {when}' },
  comparison: { 'zh-CN': '权益对比表', 'zh-HK': '權益對比表', en: 'Compare tiers' },
  ledger: { 'zh-CN': '使用记录', 'zh-HK': '使用紀錄', en: 'Use so far' },
  codesOpen: { 'zh-CN': '待使用 {count} 个', 'zh-HK': '待使用 {count} 個', en: 'Ready to use: {count}' },
  points: { 'zh-CN': '我的积分', 'zh-HK': '我的積分', en: 'My points' },
  trial: {
    'zh-CN': '您正在体验{tier}的权益，至{day}。体验不影响等级评定。',
    'zh-HK': '您正在體驗{tier}的權益，至{day}。體驗不影響等級評定。',
    en: 'You are trying the perks of {tier} until {day}. It does not affect your tier.',
  },
  illustrative: {
    'zh-CN': '权益次数为示例，以银行公布为准。',
    'zh-HK': '權益次數為示例，以銀行公佈為準。',
    en: 'Quotas are examples; what the bank publishes applies.',
  },
})

/** Said on several screens of this feature. */
export const perkWords = defineMessages({
  banking: { 'zh-CN': '日常金融', 'zh-HK': '日常金融', en: 'Banking' },
  fees: { 'zh-CN': '费用减免', 'zh-HK': '費用減免', en: 'Fees' },
  advice: { 'zh-CN': '财富顾问', 'zh-HK': '財富顧問', en: 'Advice' },
  health: { 'zh-CN': '健康', 'zh-HK': '健康', en: 'Health' },
  travel: { 'zh-CN': '出行', 'zh-HK': '出行', en: 'Travel' },
  education: { 'zh-CN': '教育', 'zh-HK': '教育', en: 'Education' },
  lifestyle: { 'zh-CN': '生活', 'zh-HK': '生活', en: 'Lifestyle' },
  available: { 'zh-CN': '可用', 'zh-HK': '可用', en: 'Available' },
  standing: { 'zh-CN': '自动享有', 'zh-HK': '自動享有', en: 'Always on' },
  usedUp: { 'zh-CN': '本期已用完', 'zh-HK': '本期已用完', en: 'Used up' },
  booked: { 'zh-CN': '已预约', 'zh-HK': '已預約', en: 'Booked' },
  lockedState: { 'zh-CN': '未解锁', 'zh-HK': '未解鎖', en: 'Locked' },
  reserved: { 'zh-CN': '已预约 {count} 次', 'zh-HK': '已預約 {count} 次', en: '{count} reserved' },
  left: { 'zh-CN': '剩 {left} / {total}', 'zh-HK': '剩 {left} / {total}', en: '{left} / {total} left' },
  resetsOn: { 'zh-CN': '{day}更新', 'zh-HK': '{day}更新', en: 'Renews {day}' },
  lapsesIn: { 'zh-CN': '本期 {days} 天后清零', 'zh-HK': '本期 {days} 天後清零', en: 'lapses in {days} days' },
  lapsesTomorrow: { 'zh-CN': '本期明天清零', 'zh-HK': '本期明天清零', en: 'lapses tomorrow' },
  endsOn: {
    'zh-CN': '若届时仍未达标，{day}起停用',
    'zh-HK': '若屆時仍未達標，{day}起停用',
    en: 'Ends {day} unless the mark is met by then',
  },
  trialEndsOn: { 'zh-CN': '体验权益，{day}起停用', 'zh-HK': '體驗權益，{day}起停用', en: 'On trial; ends {day}' },
  stale: {
    'zh-CN': '暂时连不上服务，以下是 {day} 的数据。',
    'zh-HK': '暫時未能連接服務，以下是 {day} 的資料。',
    en: "Can't reach the bank; this is as of {day}.",
  },
  monthly: { 'zh-CN': '{count} 次/月', 'zh-HK': '{count} 次/月', en: '{count} / month' },
  quarterly: { 'zh-CN': '{count} 次/季', 'zh-HK': '{count} 次/季', en: '{count} / quarter' },
  yearly: { 'zh-CN': '{count} 次/年', 'zh-HK': '{count} 次/年', en: '{count} / year' },
  mostGuests: { 'zh-CN': '携 {count} 人', 'zh-HK': '攜 {count} 人', en: 'Guests: {count}' },
  mine: { 'zh-CN': '我的等级', 'zh-HK': '我的等級', en: 'My tier' },
})
