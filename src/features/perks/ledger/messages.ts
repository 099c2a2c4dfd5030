import { defineMessages } from '../../../i18n/message'

export const ledgerTexts = defineMessages({
  title: { 'zh-CN': '使用记录', 'zh-HK': '使用紀錄', en: 'Use so far' },
  reason: { 'zh-CN': '登录后可查看权益的使用记录。', 'zh-HK': '登入後可查看權益的使用紀錄。', en: 'Sign in to see what you have used.' },
  loading: { 'zh-CN': '正在读取使用记录', 'zh-HK': '正在讀取使用紀錄', en: 'Reading what you have used' },
  ready: { 'zh-CN': '待使用', 'zh-HK': '待使用', en: 'Ready to use' },
  used: { 'zh-CN': '已使用', 'zh-HK': '已使用', en: 'Used' },
  over: { 'zh-CN': '已失效', 'zh-HK': '已失效', en: 'No longer good' },
  running: { 'zh-CN': '本期次数', 'zh-HK': '本期次數', en: 'This period' },
  closed: { 'zh-CN': '上期次数', 'zh-HK': '上期次數', en: 'Last period' },
  total: { 'zh-CN': '共 {total} 次', 'zh-HK': '共 {total} 次', en: '{total} in all' },
  noCodes: {
    'zh-CN': '还没有使用码。在“权益”里点开一项，领取后会出现在这里。',
    'zh-HK': '還沒有使用碼。在「權益」點開一項，領取後會在此顯示。',
    en: 'No codes yet. Open a perk and get one; it will be listed here.',
  },
  noQuotas: {
    'zh-CN': '您当前的等级没有按次使用的权益。',
    'zh-HK': '您目前的等級沒有按次使用的權益。',
    en: 'Your tier has no perks with a quota at present.',
  },
  toPerks: { 'zh-CN': '去看权益', 'zh-HK': '查看權益', en: 'To the perks' },
})
