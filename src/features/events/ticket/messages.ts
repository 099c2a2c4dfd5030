import { defineMessages } from '../../../i18n/message'

export const ticketTexts = defineMessages({
  title: { 'zh-CN': '活动票券', 'zh-HK': '活動票券', en: 'Ticket' },
  reason: { 'zh-CN': '登录后可出示票券。', 'zh-HK': '登入後可出示票券。', en: 'Sign in to show your ticket.' },
  loading: { 'zh-CN': '正在读取票券', 'zh-HK': '正在讀取票券', en: 'Reading your ticket' },
  stale: {
    'zh-CN': '暂时连不上服务，票券仍可出示；内容截至 {at}。',
    'zh-HK': '暫時未能連接服務，票券仍可出示；內容截至 {at}。',
    en: "Can't reach the bank. The ticket can still be shown; it is as of {at}.",
  },
  qr: { 'zh-CN': '{event}的入场二维码', 'zh-HK': '{event}的入場二維碼', en: 'QR code to enter {event}' },
  number: { 'zh-CN': '报名号', 'zh-HK': '報名號', en: 'Number' },
  holder: { 'zh-CN': '姓名', 'zh-HK': '姓名', en: 'Name' },
  seats: { 'zh-CN': '人数', 'zh-HK': '人數', en: 'Seats' },
  online: { 'zh-CN': '线上活动', 'zh-HK': '線上活動', en: 'Online' },
  show: { 'zh-CN': '入场时出示 · 没有网络也能用', 'zh-HK': '入場時出示 · 沒有網絡亦可使用', en: 'Show it at the door · works offline' },
  checkedIn: { 'zh-CN': '已签到，欢迎您', 'zh-HK': '已簽到，歡迎您', en: 'Checked in. Welcome' },
  over: { 'zh-CN': '活动已结束', 'zh-HK': '活動已結束', en: 'The event is over' },
  toEvent: { 'zh-CN': '查看活动', 'zh-HK': '查看活動', en: 'See the event' },
  toEvents: { 'zh-CN': '看看活动', 'zh-HK': '看看活動', en: 'See events' },
})

export const afterTexts = defineMessages({
  phone: { 'zh-CN': '加到手机日历', 'zh-HK': '加到手機日曆', en: 'Add to the phone’s calendar' },
  file: { 'zh-CN': '加到日历', 'zh-HK': '加到日曆', en: 'Add to a calendar' },
  adding: { 'zh-CN': '正在准备…', 'zh-HK': '正在準備…', en: 'One moment…' },
  added: {
    'zh-CN': '已加到日历，提前 1 小时提醒。',
    'zh-HK': '已加到日曆，提前 1 小時提醒。',
    en: 'In your calendar, with a reminder an hour before.',
  },
  saved: {
    'zh-CN': '日历文件已下载，打开即可加入日历。',
    'zh-HK': '日曆檔案已下載，開啟即可加入日曆。',
    en: 'Downloaded: open the file to add it.',
  },
  notAdded: {
    'zh-CN': '没有加到日历。可在微信“设置”里允许使用日历后再试。',
    'zh-HK': '未有加到日曆。可在微信「設定」允許使用日曆後再試。',
    en: 'Not added. You can allow the calendar in WeChat’s settings and try again.',
  },
  remind: { 'zh-CN': '活动前提醒我', 'zh-HK': '活動前提醒我', en: 'Remind me before it' },
  allowed: {
    'zh-CN': '好的，活动前会在微信提醒您一次。',
    'zh-HK': '好的，活動前會在微信提醒您一次。',
    en: 'We will remind you once in WeChat.',
  },
  refused: {
    'zh-CN': '没关系，不会发微信提醒。活动时间可随时在这里查看。',
    'zh-HK': '沒關係，不會發微信提醒。活動時間可隨時在此查看。',
    en: 'No reminder then. You can always look here.',
  },
  failed: {
    'zh-CN': '暂时没能设置提醒，请稍后再试。',
    'zh-HK': '暫時未能設定提醒，請稍後再試。',
    en: 'The reminder could not be set. Please try later.',
  },
})
