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

/** What somebody agrees to by the switch. A change of what it promises is a new version of it. */
export const smsTexts = defineMessages({
  loading: { 'zh-CN': '正在读取提醒设置', 'zh-HK': '正在讀取提示設定', en: 'Reading the reminder' },
  remind: { 'zh-CN': '活动前短信提醒我', 'zh-HK': '活動前以短訊提醒我', en: 'Remind me by text message' },
  note: {
    'zh-CN': '打开即同意：活动前一天和开始前 2 小时，银行各发一条短信到您的手机号。只用于这场活动，随时可在这里关闭。',
    'zh-HK': '開啟即同意：活動前一天及開始前 2 小時，銀行各發一則短訊至您的手機號碼。只用於這場活動，隨時可在此關閉。',
    en: 'By turning it on you agree to one text message a day before and one two hours before. For this event only; turn it off here at any time.',
  },
  muted: {
    'zh-CN': '您在消息设置里关闭了活动短信，所以暂时不会发送。',
    'zh-HK': '您在訊息設定中關閉了活動短訊，所以暫時不會發送。',
    en: 'Your message settings keep texts about events off, so none will be sent.',
  },
  toPreferences: { 'zh-CN': '去消息设置', 'zh-HK': '前往訊息設定', en: 'Message settings' },
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
    'zh-CN': '没有加到日历。时间仍在这里，也可以自己记下；想加时再点一次，或在右上角“…”的“设置”里允许使用日历。',
    'zh-HK': '未有加到日曆。時間仍在這裏，亦可自行記下；想加時再按一次，或在右上角「…」的「設定」允許使用日曆。',
    en: 'Not added. The time stays here to be noted down; tap again to add it, or allow the calendar under Settings in the “…” menu.',
  },
  remind: { 'zh-CN': '活动前提醒我', 'zh-HK': '活動前提醒我', en: 'Remind me before it' },
  allowed: {
    'zh-CN': '好的，活动前会在微信提醒您。还会发 {left} 条活动通知。',
    'zh-HK': '好的，活動前會在微信提醒您。還會發 {left} 則活動通知。',
    en: 'We will remind you in WeChat. Messages on events still to come: {left}.',
  },
})
