import { defineMessages } from '../../../i18n/message'

export const trendTexts = defineMessages({
  title: { 'zh-CN': '资产趋势', 'zh-HK': '資產趨勢', en: 'Trend' },
  reason: { 'zh-CN': '登录后可查看您的月日均走势。', 'zh-HK': '登入後可查看您的月日均走勢。', en: 'Sign in to see your monthly averages.' },
  loading: { 'zh-CN': '正在读取月日均', 'zh-HK': '正在讀取月日均', en: 'Reading the monthly averages' },
  heading: { 'zh-CN': '月日均与等级标准', 'zh-HK': '月日均與等級標準', en: 'Monthly averages and the marks' },
  chart: {
    'zh-CN': '近 {count} 个月的月日均，从 {first} 到 {last}',
    'zh-HK': '近 {count} 個月的月日均，由 {first} 至 {last}',
    en: 'Averages of {count} months, from {first} to {last}',
  },
  hidden: {
    'zh-CN': '金额已隐藏。显示后即可查看走势图与各月数字。',
    'zh-HK': '金額已隱藏。顯示後即可查看走勢圖與各月數字。',
    en: 'Amounts are hidden. Show them to see the chart and the figures.',
  },
  show: { 'zh-CN': '显示金额', 'zh-HK': '顯示金額', en: 'Show amounts' },
  projected: { 'zh-CN': '预计', 'zh-HK': '預計', en: 'expected' },
  empty: {
    'zh-CN': '还没有完整的月份。第一个月结束后，这里会出现您的月日均。',
    'zh-HK': '尚未有完整的月份。第一個月結束後，這裏會出現您的月日均。',
    en: 'No month is complete yet. Your average appears here when the first one ends.',
  },
  asOf: { 'zh-CN': '截至{day}', 'zh-HK': '截至{day}', en: 'As of {day}' },
})
