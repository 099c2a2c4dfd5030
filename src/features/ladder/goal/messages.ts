import { defineMessages } from '../../../i18n/message'

export const goalTexts = defineMessages({
  title: { 'zh-CN': '我的目标', 'zh-HK': '我的目標', en: 'My goal' },
  reason: { 'zh-CN': '登录后可设定目标等级。', 'zh-HK': '登入後可設定目標等級。', en: 'Sign in to set a goal.' },
  loading: { 'zh-CN': '正在读取您的目标', 'zh-HK': '正在讀取您的目標', en: 'Reading your goal' },
  atTop: {
    'zh-CN': '您已在最高一级，没有更高的目标可设。',
    'zh-HK': '您已在最高一級，沒有更高的目標可設。',
    en: 'You are on the highest step: there is no higher goal.',
  },
  set: { 'zh-CN': '设定目标', 'zh-HK': '設定目標', en: 'Set a goal' },
  tier: { 'zh-CN': '目标等级', 'zh-HK': '目標等級', en: 'Tier' },
  by: { 'zh-CN': '希望在这天之前生效', 'zh-HK': '希望在這天之前生效', en: 'In effect by' },
  save: { 'zh-CN': '设为目标', 'zh-HK': '設為目標', en: 'Make it my goal' },
  saving: { 'zh-CN': '正在保存…', 'zh-HK': '正在儲存…', en: 'Saving…' },
  current: { 'zh-CN': '{day}前成为 {tier}', 'zh-HK': '{day}前成為 {tier}', en: '{tier} by {day}' },
  setOn: { 'zh-CN': '{day}设定', 'zh-HK': '{day}設定', en: 'Set on {day}' },
  reached: {
    'zh-CN': '目标已达成。可以设定下一个目标。',
    'zh-HK': '目標已達成。可以設定下一個目標。',
    en: 'You have reached it. You can set the next goal.',
  },
  plan: { 'zh-CN': '计划', 'zh-HK': '計劃', en: 'Plan' },
  planEnough: {
    'zh-CN': '保持目前的余额，{day}即可生效。',
    'zh-HK': '保持目前的結餘，{day}即可生效。',
    en: 'Keep your present balance: it takes effect on {day}.',
  },
  planBalance: {
    'zh-CN': '日均资产保持在 {balance} 以上，{day}即可生效。',
    'zh-HK': '日均資產保持在 {balance} 以上，{day}即可生效。',
    en: 'Keep your average at {balance} or more: it takes effect on {day}.',
  },
  planExtra: {
    'zh-CN': '比目前的余额再多 {extra}。',
    'zh-HK': '比目前的結餘再多 {extra}。',
    en: 'That is {extra} more than your present balance.',
  },
  noPlan: {
    'zh-CN': '这一级不看日均资产，请在“财富阶梯”查看各项进度。',
    'zh-HK': '這一級不看日均資產，請在「財富階梯」查看各項進度。',
    en: 'This tier does not look at a daily average: see Ladder for how far along you are.',
  },
  reviews: { 'zh-CN': '每期回顾', 'zh-HK': '每期回顧', en: 'Reviews' },
  noReviews: {
    'zh-CN': '本期结束后，这里会出现第一次回顾。',
    'zh-HK': '本期結束後，這裏會出現第一次回顧。',
    en: 'The first review appears here when this period ends.',
  },
  isReached: { 'zh-CN': '达到', 'zh-HK': '達到', en: 'Reached' },
  isMissed: { 'zh-CN': '未达到', 'zh-HK': '未達到', en: 'Missed' },
  drop: { 'zh-CN': '放弃目标', 'zh-HK': '放棄目標', en: 'Give it up' },
  dropSure: {
    'zh-CN': '放弃后，计划与回顾不再显示；可以随时重新设定。',
    'zh-HK': '放棄後，計劃與回顧不再顯示；可以隨時重新設定。',
    en: 'The plan and the reviews go away; you can set a new goal at any time.',
  },
  dropYes: { 'zh-CN': '确认放弃', 'zh-HK': '確認放棄', en: 'Yes, give it up' },
  dropNo: { 'zh-CN': '保留目标', 'zh-HK': '保留目標', en: 'Keep it' },
})
