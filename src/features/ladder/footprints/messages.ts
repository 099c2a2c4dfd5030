import { defineMessages } from '../../../i18n/message'

export const footprintTexts = defineMessages({
  title: { 'zh-CN': '等级足迹', 'zh-HK': '等級足跡', en: 'Footprints' },
  reason: {
    'zh-CN': '登录后可查看每一次评定的依据与结果。',
    'zh-HK': '登入後可查看每一次評定的依據與結果。',
    en: 'Sign in to see every evaluation and its reasons.',
  },
  loading: { 'zh-CN': '正在读取历次评定', 'zh-HK': '正在讀取歷次評定', en: 'Reading your evaluations' },
  count: { 'zh-CN': '共 {count} 次评定', 'zh-HK': '共 {count} 次評定', en: '{count} evaluations' },
  hint: { 'zh-CN': '点开任意一期，查看为什么', 'zh-HK': '點開任何一期，查看原因', en: 'Open any of them to see why' },
  year: { 'zh-CN': '{year}年', 'zh-HK': '{year}年', en: '{year}' },
  change: { 'zh-CN': '{from} → {to}', 'zh-HK': '{from} → {to}', en: '{from} → {to}' },
  emptyTitle: { 'zh-CN': '还没有评定记录', 'zh-HK': '還沒有評定紀錄', en: 'No evaluation yet' },
  empty: {
    'zh-CN': '您的第一次评定将于 {day}生效，届时可在这里查看依据与结果。',
    'zh-HK': '您的第一次評定將於 {day}生效，屆時可在這裡查看依據與結果。',
    en: 'Your first evaluation takes effect on {day}; its reasons and result will be shown here.',
  },
  emptyUndated: {
    'zh-CN': '第一次评定生效后，可在这里查看依据与结果。',
    'zh-HK': '第一次評定生效後，可在這裡查看依據與結果。',
    en: 'The reasons and the result will be shown here after your first evaluation.',
  },
  report: { 'zh-CN': '月报', 'zh-HK': '月報', en: 'Monthly report' },
  quarterReport: { 'zh-CN': '季报', 'zh-HK': '季報', en: 'Quarterly report' },
  reportNote: { 'zh-CN': '每期一页，可保存或打印', 'zh-HK': '每期一頁，可儲存或列印', en: 'One page for each period, to keep or print' },
  counted: { 'zh-CN': '什么计入', 'zh-HK': '甚麼計入', en: 'What counts' },
  countedNote: {
    'zh-CN': '哪些资产与消费计入评定',
    'zh-HK': '哪些資產與消費計入評定',
    en: 'Assets and spending that the evaluation looks at',
  },
  cases: { 'zh-CN': '我的申请', 'zh-HK': '我的申請', en: 'My cases' },
  casesNote: { 'zh-CN': '异议的进度与答复', 'zh-HK': '異議的進度與答覆', en: 'Your objections and their answers' },
})

/** What an evaluation came to, in a word. */
export const outcomeTexts = defineMessages({
  UP: { 'zh-CN': '升级', 'zh-HK': '升級', en: 'Up' },
  KEEP: { 'zh-CN': '保持', 'zh-HK': '保持', en: 'Kept' },
  WATCH: { 'zh-CN': '观察 {misses}/{grace}', 'zh-HK': '觀察 {misses}/{grace}', en: 'Watch {misses}/{grace}' },
  frozen: { 'zh-CN': '保留（冻结）', 'zh-HK': '保留（凍結）', en: 'Held (frozen)' },
  protected: { 'zh-CN': '保留（保护）', 'zh-HK': '保留（保護）', en: 'Held (protected)' },
  DOWN: { 'zh-CN': '降级', 'zh-HK': '降級', en: 'Down' },
})
