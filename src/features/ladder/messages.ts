import { defineMessages } from '../../i18n/message'

export const homeTexts = defineMessages({
  title: { 'zh-CN': '财富阶梯', 'zh-HK': '財富階梯', en: 'Wealth Ladder' },
  reason: {
    'zh-CN': '登录后可查看您的等级、资产与升级路径。',
    'zh-HK': '登入後可查看您的等級、資產與升級路徑。',
    en: 'Your tier, your assets and the way to the next tier.',
  },
  stale: {
    'zh-CN': '暂时连不上服务，以下是 {day} 的数据。',
    'zh-HK': '暫時未能連接服務，以下是 {day} 的資料。',
    en: 'The bank cannot be reached. These are the figures of {day}.',
  },
  loading: { 'zh-CN': '正在读取您的等级', 'zh-HK': '正在讀取您的等級', en: 'Reading your standing' },
})

export const elderTexts = defineMessages({
  tier: { 'zh-CN': '我的等级', 'zh-HK': '我的等級', en: 'My tier' },
  events: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  call: { 'zh-CN': '打电话给经理', 'zh-HK': '致電經理', en: 'Call my manager' },
  toElder: { 'zh-CN': '长辈版：字更大，更简单', 'zh-HK': '長者版：字更大，更簡單', en: 'Large and simple' },
  toStandard: { 'zh-CN': '换回标准版', 'zh-HK': '換回標準版', en: 'Back to standard' },
})

export const tierTexts = defineMessages({
  since: { 'zh-CN': '{day}起', 'zh-HK': '{day}起', en: 'since {day}' },
  assets: { 'zh-CN': '总资产 · 截至{day}', 'zh-HK': '總資產 · 截至{day}', en: 'Total assets · as of {day}' },
  show: { 'zh-CN': '显示金额', 'zh-HK': '顯示金額', en: 'Show amounts' },
  hide: { 'zh-CN': '隐藏金额', 'zh-HK': '隱藏金額', en: 'Hide amounts' },
  nextEvaluation: { 'zh-CN': '下次评定 {day}生效', 'zh-HK': '下次評定 {day}生效', en: 'Next evaluation takes effect on {day}' },
  stairs: {
    'zh-CN': '共 {count} 级，您在第 {place} 级：{tier}',
    'zh-HK': '共 {count} 級，您在第 {place} 級：{tier}',
    en: '{count} steps; you are on step {place}: {tier}',
  },
  illustrative: { 'zh-CN': '示意标准', 'zh-HK': '示意標準', en: 'Illustrative figures' },
})

export const roadTexts = defineMessages({
  toNext: { 'zh-CN': '到下一级', 'zh-HK': '到下一級', en: 'To the next tier' },
  top: { 'zh-CN': '您已在最高一级', 'zh-HK': '您已在最高一級', en: 'You are on the highest step' },
  topKeep: { 'zh-CN': '保持 {tier}', 'zh-HK': '保持 {tier}', en: 'Staying on {tier}' },
  month: { 'zh-CN': '本月', 'zh-HK': '本月', en: 'this month' },
  quarter: { 'zh-CN': '本季', 'zh-HK': '本季', en: 'this quarter' },
  averageGap: {
    'zh-CN': '{period}日均再多 {amount}，即可升至 {tier}',
    'zh-HK': '{period}日均再多 {amount}，即可升至 {tier}',
    en: 'A daily average {amount} higher {period} takes you to {tier}',
  },
  onCourse: {
    'zh-CN': '按目前的余额，{day}起将升至 {tier}',
    'zh-HK': '按目前的結餘，{day}起將升至 {tier}',
    en: 'At your present balance you rise to {tier} on {day}',
  },
  scoreGap: {
    'zh-CN': '{name}再多 {points} 分，即可升至 {tier}',
    'zh-HK': '{name}再多 {points} 分，即可升至 {tier}',
    en: '{name}: {points} more points take you to {tier}',
  },
  countGap: {
    'zh-CN': '{name}再多 {count}，即可升至 {tier}',
    'zh-HK': '{name}再多 {count}，即可升至 {tier}',
    en: '{name}: {count} more takes you to {tier}',
  },
  allNeeded: {
    'zh-CN': '以下 {count} 项都达到，即可升至 {tier}',
    'zh-HK': '以下 {count} 項均達到，即可升至 {tier}',
    en: 'All {count} of these take you to {tier}',
  },
  projected: { 'zh-CN': '预计{period}日均', 'zh-HK': '預計{period}日均', en: 'Expected average {period}' },
  settled: { 'zh-CN': '已结算 {settled}/{days} 天', 'zh-HK': '已結算 {settled}/{days} 天', en: '{settled} of {days} days settled' },
  otherRoads: { 'zh-CN': '其他路径 {count} 条', 'zh-HK': '其他路徑 {count} 條', en: '{count} other roads' },
  informationOnly: { 'zh-CN': '仅供参考', 'zh-HK': '僅供參考', en: 'For information' },
  met: { 'zh-CN': '已达到', 'zh-HK': '已達到', en: 'Met' },
  progress: { 'zh-CN': '{name}：已完成 {percent}%', 'zh-HK': '{name}：已完成 {percent}%', en: '{name}: {percent}% of the mark' },
})

export const watchTexts = defineMessages({
  title: { 'zh-CN': '观察期 {misses}/{grace}', 'zh-HK': '觀察期 {misses}/{grace}', en: 'On watch: {misses} of {grace}' },
  missed: {
    'zh-CN': '已连续 {misses} 期未达到 {tier} 的标准。等级与权益目前不变。',
    'zh-HK': '已連續 {misses} 期未達到 {tier} 的標準。等級與權益目前不變。',
    en: 'The marks of {tier} were missed {misses} times in a row. Your tier and perks stay as they are for now.',
  },
  keepOne: { 'zh-CN': '达到以下标准即可保持：', 'zh-HK': '達到以下標準即可保持：', en: 'This keeps it:' },
  keepAny: { 'zh-CN': '达到其中一项即可保持：', 'zh-HK': '達到其中一項即可保持：', en: 'Any one of these keeps it:' },
  keepAll: { 'zh-CN': '以下各项都达到即可保持：', 'zh-HK': '以下各項均達到即可保持：', en: 'All of these keep it:' },
  onCourse: {
    'zh-CN': '按目前的余额，本期可以达标，观察期将清零。',
    'zh-HK': '按目前的結餘，本期可以達標，觀察期將清零。',
    en: 'At your present balance this period meets the mark, and the watch ends.',
  },
  fall: {
    'zh-CN': '若持续未达标，{day}起将调整为 {tier}。',
    'zh-HK': '若持續未達標，{day}起將調整為 {tier}。',
    en: 'If they are missed until then, your tier becomes {tier} on {day}.',
  },
  comma: { 'zh-CN': '、', 'zh-HK': '、', en: ', ' },
  perksEnd: {
    'zh-CN': '届时停用 {count} 项权益：{names}。',
    'zh-HK': '屆時停用 {count} 項權益：{names}。',
    en: 'These {count} perks would stop then: {names}.',
  },
  frozen: {
    'zh-CN': '您的等级目前冻结，评定结果暂不影响等级。',
    'zh-HK': '您的等級目前凍結，評定結果暫不影響等級。',
    en: 'Your tier is frozen: evaluations do not change it for now.',
  },
  protected: {
    'zh-CN': '您的等级目前受保护，评定结果暂不影响等级。',
    'zh-HK': '您的等級目前受保護，評定結果暫不影響等級。',
    en: 'Your tier is protected: evaluations do not lower it for now.',
  },
  fallen: {
    'zh-CN': '{day}起，您的等级由 {from} 调整为 {to}。',
    'zh-HK': '{day}起，您的等級由 {from} 調整為 {to}。',
    en: 'On {day} your tier changed from {from} to {to}.',
  },
  risen: {
    'zh-CN': '恭喜！{day}起，您已升至 {to}。',
    'zh-HK': '恭喜！{day}起，您已升至 {to}。',
    en: 'Congratulations: on {day} you rose to {to}.',
  },
})

export const actionTexts = defineMessages({
  planner: { 'zh-CN': '升级测算', 'zh-HK': '升級測算', en: 'Planner' },
  perkComparison: { 'zh-CN': '权益对比', 'zh-HK': '權益對比', en: 'Compare perks' },
  booking: { 'zh-CN': '预约经理', 'zh-HK': '預約經理', en: 'Book a call' },
  footprints: { 'zh-CN': '等级足迹', 'zh-HK': '等級足跡', en: 'Footprints' },
})

/** What must not be missed: `{name}`, `{count}` uses, on `{day}` it is too late. */
export const reminderTexts = defineMessages({
  nextEvent: { 'zh-CN': '我的下一场活动', 'zh-HK': '我的下一場活動', en: 'My next event' },
  ticket: { 'zh-CN': '入场券', 'zh-HK': '入場券', en: 'Ticket' },
  online: { 'zh-CN': '线上', 'zh-HK': '線上', en: 'Online' },
  offer: {
    'zh-CN': '为您留了 {count} 席，{day} {time} 前确认',
    'zh-HK': '為您留了 {count} 席，{day} {time} 前確認',
    en: 'Seats held: {count}. Confirm by {day}, {time}',
  },
  survey: { 'zh-CN': '活动怎么样？说说您的感受', 'zh-HK': '活動怎麼樣？說說您的感受', en: 'How was it? Tell us' },
  title: { 'zh-CN': '别错过', 'zh-HK': '別錯過', en: 'Coming up' },
  appointment: { 'zh-CN': '{day} {time} 见面或通话', 'zh-HK': '{day} {time} 會面或通話', en: 'Appointment on {day} at {time}' },
  'points-lapse': { 'zh-CN': '{count} 分，{day}失效', 'zh-HK': '{count} 分，{day}失效', en: '{count} points lapse on {day}' },
  'code-expires': { 'zh-CN': '使用码 {day} 前有效', 'zh-HK': '使用碼 {day} 前有效', en: 'Code good until {day}' },
  'quota-lapses': { 'zh-CN': '剩 {count} 次，{day}清零', 'zh-HK': '尚餘 {count} 次，{day}清零', en: '{count} left, lapsing on {day}' },
  more: { 'zh-CN': '还有 {count} 项', 'zh-HK': '另有 {count} 項', en: '{count} more' },
  failed: { 'zh-CN': '到期提醒暂时读不到。', 'zh-HK': '到期提醒暫時無法讀取。', en: 'Reminders cannot be read right now.' },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
})
