import { defineMessages } from '../../../i18n/message'

export const reportTexts = defineMessages({
  month: { 'zh-CN': '月报', 'zh-HK': '月報', en: 'Monthly report' },
  quarter: { 'zh-CN': '季报', 'zh-HK': '季報', en: 'Quarterly report' },
  reason: { 'zh-CN': '登录后可查看您的月报。', 'zh-HK': '登入後可查看您的月報。', en: 'Sign in to read your reports.' },
  loading: { 'zh-CN': '正在读取月报', 'zh-HK': '正在讀取月報', en: 'Reading your report' },
  heading: { 'zh-CN': '{scheme} · {period}', 'zh-HK': '{scheme} · {period}', en: '{scheme} · {period}' },
  days: { 'zh-CN': '{first} 至 {last}', 'zh-HK': '{first} 至 {last}', en: '{first} to {last}' },
  kept: {
    'zh-CN': '按期末的情况编制，之后不再变动。',
    'zh-HK': '按期末的情況編製，其後不再變動。',
    en: 'As things stood at its end; it does not change afterwards.',
  },
  forCustomer: { 'zh-CN': '客户 {name}', 'zh-HK': '客戶 {name}', en: 'For {name}' },
  tier: { 'zh-CN': '等级', 'zh-HK': '等級', en: 'Tier' },
  toNext: { 'zh-CN': '到 {tier}', 'zh-HK': '到 {tier}', en: 'To {tier}' },
  top: { 'zh-CN': '您在最高一级。', 'zh-HK': '您在最高一級。', en: 'You are on the highest step.' },
  next: { 'zh-CN': '下一步', 'zh-HK': '下一步', en: 'Next' },
  gap: {
    'zh-CN': '距 {tier} 的标准，{name}还差 {missing}。',
    'zh-HK': '距 {tier} 的標準，{name}尚差 {missing}。',
    en: '{name}: {missing} short of {tier}.',
  },
  plan: { 'zh-CN': '按本期余额测算', 'zh-HK': '按本期結餘測算', en: 'Plan with the present balances' },
  why: { 'zh-CN': '查看依据', 'zh-HK': '查看依據', en: 'See the reasons' },
  letter: { 'zh-CN': '升级告知书', 'zh-HK': '升級告知書', en: 'Notice of your new tier' },
  print: { 'zh-CN': '打印', 'zh-HK': '列印', en: 'Print' },
  others: { 'zh-CN': '往期', 'zh-HK': '往期', en: 'All reports' },
  choose: { 'zh-CN': '选择一期', 'zh-HK': '選擇一期', en: 'Choose a period' },
  unknown: {
    'zh-CN': '没有这一期的月报，请从下面选择。',
    'zh-HK': '沒有這一期的月報，請從下面選擇。',
    en: 'There is no report for that period. Please choose one below.',
  },
})

/** What follows from an evaluation, in a sentence. */
export const nextTexts = defineMessages({
  UP: {
    'zh-CN': '之后各期达到 {tier} 的标准，即可保持新等级。',
    'zh-HK': '其後各期達到 {tier} 的標準，即可保持新等級。',
    en: 'Meeting the marks of {tier} in the periods to come keeps the new tier.',
  },
  KEEP: {
    'zh-CN': '之后各期继续达到标准，即可保持 {tier}。',
    'zh-HK': '其後各期繼續達到標準，即可保持 {tier}。',
    en: 'Meeting the marks in the periods to come keeps {tier}.',
  },
  keepBase: {
    'zh-CN': '每期结束后自动评定，无需申请。',
    'zh-HK': '每期結束後自動評定，毋須申請。',
    en: 'Every period is evaluated by itself; there is nothing to apply for.',
  },
  WATCH: {
    'zh-CN': '再有 {left} 期未达标将调整等级；其间任何一期达标，观察即清零。',
    'zh-HK': '再有 {left} 期未達標將調整等級；其間任何一期達標，觀察即清零。',
    en: 'After {left} more missed in a row the tier changes; meeting the marks once ends the watch.',
  },
  HOLD: {
    'zh-CN': '解除后恢复按期评定。',
    'zh-HK': '解除後恢復按期評定。',
    en: 'Once this is lifted, evaluations count again.',
  },
  DOWN: {
    'zh-CN': '之后任何一期达到标准，即可重新升级。',
    'zh-HK': '其後任何一期達到標準，即可重新升級。',
    en: 'Meeting the marks in any later period takes you up again.',
  },
})

/** What became of the perks in a period, and what ends soon after it. */
export const perksTexts = defineMessages({
  title: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perks' },
  used: { 'zh-CN': '已使用', 'zh-HK': '已使用', en: 'Used' },
  lapsed: { 'zh-CN': '到期未用', 'zh-HK': '到期未用', en: 'Lapsed unused' },
  lapsing: { 'zh-CN': '将于 {day} 失效', 'zh-HK': '將於 {day} 失效', en: 'Gone from {day}' },
  places: { 'zh-CN': '{places} 次', 'zh-HK': '{places} 次', en: '{places}' },
  none: {
    'zh-CN': '本期没有使用权益，也没有到期的次数。',
    'zh-HK': '本期未有使用權益，亦沒有到期的次數。',
    en: 'No perk was used and none lapsed.',
  },
})

/** What the customer learnt in a period. */
export const lessonTexts = defineMessages({
  title: { 'zh-CN': '学习', 'zh-HK': '學習', en: 'Lessons' },
  article: { 'zh-CN': '文章 · 读完', 'zh-HK': '文章 · 讀完', en: 'Article read' },
  chapters: { 'zh-CN': '完成 {count} 章', 'zh-HK': '完成 {count} 章', en: '{count} chapters' },
  course: { 'zh-CN': '课程 · 已结业', 'zh-HK': '課程 · 已完成', en: 'Course finished' },
  none: { 'zh-CN': '本期没有完成的学习。', 'zh-HK': '本期沒有完成的學習。', en: 'No lesson was finished.' },
})

/** The events of a period. */
export const eventTexts = defineMessages({
  title: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  count: { 'zh-CN': '到场 {count} 次', 'zh-HK': '到場 {count} 次', en: 'Attended: {count}' },
  attended: { 'zh-CN': '{day} · 已参加', 'zh-HK': '{day} · 已參加', en: '{day} · attended' },
  missed: { 'zh-CN': '{day} · 未到场', 'zh-HK': '{day} · 未到場', en: '{day} · missed' },
  booked: { 'zh-CN': '{day} · 已报名', 'zh-HK': '{day} · 已報名', en: '{day} · booked' },
  none: { 'zh-CN': '本期没有活动。', 'zh-HK': '本期沒有活動。', en: 'No events.' },
})
