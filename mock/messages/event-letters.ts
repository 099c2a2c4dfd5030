/** Words of messages about events. */
export const eventLetters = {
  'event-changed': {
    title: { 'zh-CN': '活动有变：{title}', 'zh-HK': '活動有變：{title}', en: 'Changed: {title}' },
    text: {
      'zh-CN': '您报名的活动时间或地点有调整，现为：\n{time}\n{place}\n如不方便参加，可在活动页取消，名额会留给候补的客户。',
      'zh-HK': '您報名的活動時間或地點有調整，現為：\n{time}\n{place}\n如不方便參加，可在活動頁取消，名額會留給候補的客戶。',
      en: 'The time or place of an event you signed up for has changed. It is now:\n{time}\n{place}\nIf that does not suit you, cancel on the event’s page and your seat goes to somebody waiting.',
    },
  },
  'event-cancelled': {
    title: { 'zh-CN': '活动取消：{title}', 'zh-HK': '活動取消：{title}', en: 'Cancelled: {title}' },
    text: {
      'zh-CN': '原定 {time} 的活动已取消，您无需前往。\n{reason}\n给您带来不便，我们很抱歉。',
      'zh-HK': '原定 {time} 的活動已取消，您毋須前往。\n{reason}\n為您帶來不便，我們深感抱歉。',
      en: 'The event planned for {time} is cancelled; please do not set out.\n{reason}\nWe are sorry for the inconvenience.',
    },
  },
  'event-message': {
    title: { 'zh-CN': '主办方留言：{title}', 'zh-HK': '主辦方留言：{title}', en: 'From the hosts: {title}' },
    text: { 'zh-CN': '{text}', 'zh-HK': '{text}', en: '{text}' },
  },
  'waitlist-offer': {
    title: { 'zh-CN': '有名额了：{title}', 'zh-HK': '有名額了：{title}', en: 'A seat for you: {title}' },
    text: {
      'zh-CN': '您候补的活动空出了名额，为您保留到 {until}。\n请在此之前确认，逾时名额会给下一位。\n活动时间：{time}',
      'zh-HK': '您候補的活動空出了名額，為您保留到 {until}。\n請在此之前確認，逾時名額會給下一位。\n活動時間：{time}',
      en: 'A seat has become free at the event you wait for. It is kept for you until {until}.\nPlease confirm by then, or it goes to the next in line.\nThe event: {time}',
    },
  },
  'salon-invitation': {
    title: { 'zh-CN': '本季闭门沙龙：{title}', 'zh-HK': '本季閉門沙龍：{title}', en: 'This quarter’s closed salon: {title}' },
    text: {
      'zh-CN':
        '感谢您一年多来的信任。每个季度我们为老客户留一场闭门沙龙，这一场的时间是：\n{time}\n{place}\n席位不多，先到先得；不方便也没有关系，下个季度再见。',
      'zh-HK':
        '感謝您一年多來的信任。每個季度我們為老客戶留一場閉門沙龍，這一場的時間是：\n{time}\n{place}\n席位不多，先到先得；不方便也沒有關係，下個季度再見。',
      en: 'Thank you for more than a year of trust. Each quarter we keep a closed salon for customers of long standing. This one:\n{time}\n{place}\nSeats are few and go as people come. If it does not suit you, there is another next quarter.',
    },
  },
  'event-tomorrow': {
    title: { 'zh-CN': '明天见：{title}', 'zh-HK': '明天見：{title}', en: 'Tomorrow: {title}' },
    text: {
      'zh-CN': '时间：{time}\n地点：{place}\n票券在“我的活动”里，没有网络也能出示。',
      'zh-HK': '時間：{time}\n地點：{place}\n票券在「我的活動」裏，沒有網絡也能出示。',
      en: 'When: {time}\nWhere: {place}\nYour ticket is under My events and can be shown without a network.',
    },
  },
  'event-soon': {
    title: { 'zh-CN': '即将开始：{title}', 'zh-HK': '即將開始：{title}', en: 'Soon: {title}' },
    text: {
      'zh-CN': '活动将于 {time} 开始。\n地点：{place}\n请提前打开票券。',
      'zh-HK': '活動將於 {time} 開始。\n地點：{place}\n請提前打開票券。',
      en: 'It begins at {time}.\nWhere: {place}\nPlease have your ticket open.',
    },
  },
} as const
