import { defineMessages } from '../../../i18n/message'

/** The month's events on a calendar. */
export const calendarTexts = defineMessages({
  title: { 'zh-CN': '活动月历', 'zh-HK': '活動月曆', en: 'Calendar of events' },
  loading: { 'zh-CN': '正在读取月历', 'zh-HK': '正在讀取月曆', en: 'Reading the calendar' },
  before: { 'zh-CN': '上个月', 'zh-HK': '上個月', en: 'Month before' },
  after: { 'zh-CN': '下个月', 'zh-HK': '下個月', en: 'Month after' },
  today: { 'zh-CN': '今天', 'zh-HK': '今天', en: 'today' },
  chosen: { 'zh-CN': '已选', 'zh-HK': '已選', en: 'chosen' },
  events: { 'zh-CN': '{count} 场活动', 'zh-HK': '{count} 場活動', en: 'events: {count}' },
  mine: { 'zh-CN': '{count} 场活动，有您报名的', 'zh-HK': '{count} 場活動，有您報名的', en: 'events: {count}, one of them yours' },
  on: { 'zh-CN': '{day}的活动', 'zh-HK': '{day}的活動', en: 'Events on {day}' },
  none: {
    'zh-CN': '这天没有活动，点有标记的日子看看。',
    'zh-HK': '這天沒有活動，按有標記的日子看看。',
    en: 'Nothing on this day. Marked days have events.',
  },
  noneInMonth: {
    'zh-CN': '这个月没有活动，看看全部。',
    'zh-HK': '這個月沒有活動，看看全部。',
    en: 'Nothing this month. See the whole list.',
  },
  toList: { 'zh-CN': '看即将举行的活动', 'zh-HK': '看即將舉行的活動', en: 'See upcoming events' },
  failed: { 'zh-CN': '月历没有读到，请重试。', 'zh-HK': '月曆未能讀取，請重試。', en: 'The calendar could not be read.' },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
  marks: {
    'zh-CN': '圆点：有活动　实心：有您报名的',
    'zh-HK': '圓點：有活動　實心：有您報名的',
    en: 'Dot: events. Filled: you signed up.',
  },
})
