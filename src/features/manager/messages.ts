import { defineMessages } from '../../i18n/message'

export const managerTexts = defineMessages({
  title: { 'zh-CN': '我的客户经理', 'zh-HK': '我的客戶經理', en: 'My relationship manager' },
  reason: {
    'zh-CN': '登录后可联系您的客户经理，并预约面谈。',
    'zh-HK': '登入後可聯絡您的客戶經理，並預約面談。',
    en: 'Sign in to reach your relationship manager and book a meeting.',
  },
  loading: { 'zh-CN': '正在读取您的客户经理', 'zh-HK': '正在讀取您的客戶經理', en: 'Reading who serves you' },
  stale: {
    'zh-CN': '网络连接不上，显示的是 {day} 的信息。电话仍可拨打。',
    'zh-HK': '未能連接網絡，顯示的是 {day} 的資料。電話仍可撥打。',
    en: 'Offline: this is as of {day}. Calling still works.',
  },
  call: { 'zh-CN': '打电话', 'zh-HK': '致電', en: 'Call' },
  message: { 'zh-CN': '留言', 'zh-HK': '留言', en: 'Message' },
  book: { 'zh-CN': '预约', 'zh-HK': '預約', en: 'Book' },
  callWho: { 'zh-CN': '打电话给{name}', 'zh-HK': '致電{name}', en: 'Call {name}' },
  messageWho: { 'zh-CN': '给{name}留言', 'zh-HK': '給{name}留言', en: 'Write to {name}' },
  bookWho: { 'zh-CN': '预约{name}', 'zh-HK': '預約{name}', en: 'Book {name}' },
  phone: { 'zh-CN': '电话 {number} 转 {extension}', 'zh-HK': '電話 {number} 轉 {extension}', en: 'Phone {number}, extension {extension}' },
  sharedNote: {
    'zh-CN': '值班理财师轮流接待，同样可以预约。成为{tier}后，会有一位专属客户经理。',
    'zh-HK': '值班理財師輪流接待，同樣可以預約。成為{tier}後，會有一位專屬客戶經理。',
    en: 'The adviser on duty is here for you, by appointment too. From {tier} on you have a manager of your own.',
  },
  experts: { 'zh-CN': '背后的专家', 'zh-HK': '背後的專家', en: 'The experts behind' },
  appointments: { 'zh-CN': '我的预约', 'zh-HK': '我的預約', en: 'My appointments' },
  promises: { 'zh-CN': '服务承诺', 'zh-HK': '服務承諾', en: 'What we promise' },
  illustrative: { 'zh-CN': '示例数字', 'zh-HK': '示例數字', en: 'Illustrative figures' },
  thread: { 'zh-CN': '留言', 'zh-HK': '留言', en: 'Messages' },
})

/** What they do, by their role. */
export const roleTexts = defineMessages({
  manager: { 'zh-CN': '客户经理', 'zh-HK': '客戶經理', en: 'Relationship manager' },
  privateBanker: { 'zh-CN': '私人银行家', 'zh-HK': '私人銀行家', en: 'Private banker' },
  service: { 'zh-CN': '共享服务团队', 'zh-HK': '共享服務團隊', en: 'Shared service team' },
  investment: { 'zh-CN': '投资专家', 'zh-HK': '投資專家', en: 'Investment expert' },
  tax: { 'zh-CN': '税务专家', 'zh-HK': '稅務專家', en: 'Tax expert' },
  law: { 'zh-CN': '法律专家', 'zh-HK': '法律專家', en: 'Legal expert' },
  insurance: { 'zh-CN': '保险专家', 'zh-HK': '保險專家', en: 'Insurance expert' },
})

/** When they are there, and what they promise. */
export const promiseTexts = defineMessages({
  open: {
    'zh-CN': '现在联系，{minutes} 分钟内回复',
    'zh-HK': '現在聯絡，{minutes} 分鐘內回覆',
    en: 'Write or call now: an answer within {minutes} minutes',
  },
  closedDraft: {
    'zh-CN': '现在是下班时间，{hours} 小时内先给您草拟答复，{opens} 后由{who}本人答复',
    'zh-HK': '現在是下班時間，{hours} 小時內先給您草擬答覆，{opens} 後由{who}本人答覆',
    en: 'Off-hours now: a draft answer within {hours} hours, and {who} in person after {opens}',
  },
  closed: {
    'zh-CN': '现在是下班时间，{opens} 后 {minutes} 分钟内由{who}本人答复',
    'zh-HK': '現在是下班時間，{opens} 後 {minutes} 分鐘內由{who}本人答覆',
    en: 'Off-hours now: {who} answers in person within {minutes} minutes after {opens}',
  },
  manager: { 'zh-CN': '经理', 'zh-HK': '經理', en: 'your manager' },
  team: { 'zh-CN': '值班理财师', 'zh-HK': '值班理財師', en: 'the adviser on duty' },
  today: { 'zh-CN': '今天 {time}', 'zh-HK': '今天 {time}', en: '{time} today' },
  tomorrow: { 'zh-CN': '明天 {time}', 'zh-HK': '明天 {time}', en: '{time} tomorrow' },
  later: { 'zh-CN': '{day} {time}', 'zh-HK': '{day} {time}', en: '{time} on {day}' },
  days: { 'zh-CN': '{first}至{last} {from}–{to}', 'zh-HK': '{first}至{last} {from}–{to}', en: '{first}–{last} {from}–{to}' },
  day: { 'zh-CN': '{first} {from}–{to}', 'zh-HK': '{first} {from}–{to}', en: '{first} {from}–{to}' },
  draftBy: { 'zh-CN': '{time} 前先给您草拟答复', 'zh-HK': '{time} 前先給您草擬答覆', en: 'A draft answer by {time}' },
  confirmDraftBy: { 'zh-CN': '{time} 前先给您发确认', 'zh-HK': '{time} 前先給您發確認', en: 'A first confirmation by {time}' },
  confirmBy: { 'zh-CN': '{time} 前由{name}本人确认', 'zh-HK': '{time} 前由{name}本人確認', en: '{name} confirms by {time}' },
  replyBy: { 'zh-CN': '{time} 前由{name}本人答复', 'zh-HK': '{time} 前由{name}本人答覆', en: '{name} answers by {time}' },
})

/** What the service plan promises, with how much of it there has been. */
export const meterTexts = defineMessages({
  month: { 'zh-CN': '本月', 'zh-HK': '本月', en: 'this month' },
  quarter: { 'zh-CN': '本季', 'zh-HK': '本季', en: 'this quarter' },
  choose: { 'zh-CN': '去挑选', 'zh-HK': '去挑選', en: 'Choose it' },
  collect: { 'zh-CN': '去领取', 'zh-HK': '去領取', en: 'Get it' },
  year: { 'zh-CN': '今年', 'zh-HK': '今年', en: 'this year' },
  contact: {
    'zh-CN': '{period} {used}/{total} 次联系',
    'zh-HK': '{period} {used}/{total} 次聯絡',
    en: '{used} of {total} contacts {period}',
  },
  salon: { 'zh-CN': '{period} {used}/{total} 场沙龙', 'zh-HK': '{period} {used}/{total} 場沙龍', en: '{used} of {total} salons {period}' },
  gift: {
    'zh-CN': '{period} {used}/{total} 份自选礼',
    'zh-HK': '{period} {used}/{total} 份自選禮',
    en: '{used} of {total} gifts of choice {period}',
  },
  birthday: {
    'zh-CN': '{period} {used}/{total} 份生日礼',
    'zh-HK': '{period} {used}/{total} 份生日禮',
    en: '{used} of {total} birthday presents {period}',
  },
  visit: { 'zh-CN': '{period} {used}/{total} 次拜访', 'zh-HK': '{period} {used}/{total} 次拜訪', en: '{used} of {total} visits {period}' },
})

export const threadTexts = defineMessages({
  to: { 'zh-CN': '写给{name} · {time}', 'zh-HK': '寫給{name} · {time}', en: 'To {name} · {time}' },
  draft: { 'zh-CN': '草拟答复 · {time}', 'zh-HK': '草擬答覆 · {time}', en: 'Draft answer · {time}' },
  reply: { 'zh-CN': '{name} · {time}', 'zh-HK': '{name} · {time}', en: '{name} · {time}' },
  late: {
    'zh-CN': '答复晚于承诺，我们正在催办。急事请直接打电话。',
    'zh-HK': '答覆晚於承諾，我們正在催辦。急事請直接致電。',
    en: 'The answer is later than promised and we are after it. If it is urgent, please call.',
  },
  none: {
    'zh-CN': '还没有留言。写一句话就好，回复会出现在这里。',
    'zh-HK': '還沒有留言。寫一句話就好，回覆會出現在這裡。',
    en: 'No messages yet. One line is enough; the answer appears here.',
  },
  write: { 'zh-CN': '写留言', 'zh-HK': '寫留言', en: 'Write a message' },
  older: { 'zh-CN': '更早的留言（{count}）', 'zh-HK': '更早的留言（{count}）', en: 'Earlier messages ({count})' },
  text: { 'zh-CN': '想说的话', 'zh-HK': '想說的話', en: 'Your message' },
  hint: {
    'zh-CN': '例如：下周想聊聊孩子的教育金',
    'zh-HK': '例如：下週想談談孩子的教育金',
    en: 'For example: I would like to talk about school fees',
  },
  empty: { 'zh-CN': '请先写点内容', 'zh-HK': '請先寫點內容', en: 'Please write something first' },
  kept: { 'zh-CN': '草稿保存在本机', 'zh-HK': '草稿儲存於本機', en: 'Your draft is kept on this device' },
  send: { 'zh-CN': '发送', 'zh-HK': '發送', en: 'Send' },
  sending: { 'zh-CN': '正在发送…', 'zh-HK': '正在發送…', en: 'Sending…' },
  sent: { 'zh-CN': '已收到您的留言', 'zh-HK': '已收到您的留言', en: 'We have your message' },
  done: { 'zh-CN': '完成', 'zh-HK': '完成', en: 'Done' },
})
