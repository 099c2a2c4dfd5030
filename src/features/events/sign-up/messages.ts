import { defineMessages } from '../../../i18n/message'

export const signUpTexts = defineMessages({
  title: { 'zh-CN': '报名', 'zh-HK': '報名', en: 'Sign up' },
  manageTitle: { 'zh-CN': '我的报名', 'zh-HK': '我的報名', en: 'My sign-up' },
  loading: { 'zh-CN': '正在读取报名表', 'zh-HK': '正在讀取報名表', en: 'Reading the form' },
  reason: {
    'zh-CN': '登录后即可报名，活动内容无需登录也能看。',
    'zh-HK': '登入後即可報名，活動內容毋須登入亦可查看。',
    en: 'Sign in to sign up. Events can be read without.',
  },
  toEvent: { 'zh-CN': '返回活动详情', 'zh-HK': '返回活動詳情', en: 'Back to the event' },
  notNow: { 'zh-CN': '现在还不能报名', 'zh-HK': '現在未能報名', en: 'You cannot sign up now' },
  notNowNote: {
    'zh-CN': '活动页列出了原因和办法。',
    'zh-HK': '活動頁列出原因及辦法。',
    en: 'The event’s page says why, and what would change it.',
  },
})

export const formTexts = defineMessages({
  questions: { 'zh-CN': '请您填写', 'zh-HK': '請您填寫', en: 'A few questions' },
  optional: { 'zh-CN': '{question}（选填）', 'zh-HK': '{question}（選填）', en: '{question} (optional)' },
  yes: { 'zh-CN': '是', 'zh-HK': '是', en: 'Yes' },
  no: { 'zh-CN': '否', 'zh-HK': '否', en: 'No' },
  companions: { 'zh-CN': '同行人', 'zh-HK': '同行人', en: 'Companions' },
  most: { 'zh-CN': '最多 {count} 位', 'zh-HK': '最多 {count} 位', en: '{count} at most' },
  companion: { 'zh-CN': '第 {number} 位同行人的称呼', 'zh-HK': '第 {number} 位同行人的稱呼', en: 'Name of companion {number}' },
  addCompanion: { 'zh-CN': '添加一位同行人', 'zh-HK': '加一位同行人', en: 'Add a companion' },
  dropCompanion: { 'zh-CN': '去掉第 {number} 位同行人', 'zh-HK': '移除第 {number} 位同行人', en: 'Remove companion {number}' },
  seatsWanted: { 'zh-CN': '连您共需 {count} 个名额。', 'zh-HK': '連您共需 {count} 個名額。', en: 'Seats needed, yours included: {count}.' },
  consent: { 'zh-CN': '活动须知与同意', 'zh-HK': '活動須知與同意', en: 'Your consent' },
  version: { 'zh-CN': '版本 {version}', 'zh-HK': '版本 {version}', en: 'Version {version}' },
  noMarketing: {
    'zh-CN': '只用于办理这次活动，不等于同意接收营销信息。',
    'zh-HK': '只用於辦理本次活動，不等於同意接收推廣資訊。',
    en: 'For this event only. It is no consent to marketing.',
  },
  kept: {
    'zh-CN': '已保存在本机，断网或退出也不会丢。',
    'zh-HK': '已儲存在本機，斷網或登出亦不會遺失。',
    en: 'Kept on this device, offline and through a log-out.',
  },
  restored: { 'zh-CN': '已恢复您上次没填完的内容。', 'zh-HK': '已還原您上次未填完的內容。', en: 'What you had begun is back.' },
  signUp: { 'zh-CN': '确认报名', 'zh-HK': '確認報名', en: 'Sign up' },
  request: { 'zh-CN': '提交申请', 'zh-HK': '提交申請', en: 'Send the request' },
  joinWaitlist: { 'zh-CN': '加入候补（前面 {count} 位）', 'zh-HK': '加入候補（前面 {count} 位）', en: 'Join the waitlist ({count} ahead)' },
  enterDraw: { 'zh-CN': '登记抽签', 'zh-HK': '登記抽籤', en: 'Enter the draw' },
  sending: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  save: { 'zh-CN': '保存修改', 'zh-HK': '儲存修改', en: 'Save' },
  saving: { 'zh-CN': '正在保存…', 'zh-HK': '正在儲存…', en: 'Saving…' },
  saved: { 'zh-CN': '修改已保存。', 'zh-HK': '修改已儲存。', en: 'Your changes are saved.' },
  left: { 'zh-CN': '剩 {count} 个名额', 'zh-HK': '剩 {count} 個名額', en: 'Seats left: {count}' },
  lost: {
    'zh-CN': '网络中断，还不知道是否成功。请重试，不会重复报名。',
    'zh-HK': '網絡中斷，未知是否成功。請重試，不會重複報名。',
    en: 'The connection was lost on the way. Please try again: you will not be signed up twice.',
  },
})

export const faultTexts = defineMessages({
  required: { 'zh-CN': '请填写这一项。', 'zh-HK': '請填寫此項。', en: 'Please fill this in.' },
  choose: { 'zh-CN': '请选择一项。', 'zh-HK': '請選擇一項。', en: 'Please choose.' },
  tooLong: {
    'zh-CN': '最多 {count} 个字，请删减。',
    'zh-HK': '最多 {count} 個字，請刪減。',
    en: '{count} characters at most. Please shorten it.',
  },
  range: {
    'zh-CN': '请填 {least} 到 {most} 之间的整数。',
    'zh-HK': '請填 {least} 至 {most} 之間的整數。',
    en: 'Please give a whole number from {least} to {most}.',
  },
  again: { 'zh-CN': '这一项有变化，请重新填写。', 'zh-HK': '此項有變更，請重新填寫。', en: 'This has changed. Please answer again.' },
  name: { 'zh-CN': '请填写称呼，或去掉这一位。', 'zh-HK': '請填寫稱呼，或移除此位。', en: 'Please give a name, or remove this companion.' },
  consent: { 'zh-CN': '同意后才能报名。', 'zh-HK': '同意後才能報名。', en: 'Please agree to sign up.' },
  consentChanged: {
    'zh-CN': '须知刚有更新，请阅读新版后再同意。',
    'zh-HK': '須知剛有更新，請閱讀新版後再同意。',
    en: 'This text has just changed. Please read it and agree again.',
  },
})

export const doneTexts = defineMessages({
  CONFIRMED: { 'zh-CN': '报名成功', 'zh-HK': '報名成功', en: 'You are in' },
  REQUESTED: { 'zh-CN': '申请已提交', 'zh-HK': '申請已提交', en: 'Your request is in' },
  ENTERED: { 'zh-CN': '已登记抽签', 'zh-HK': '已登記抽籤', en: 'You are in the draw' },
  WAITING: { 'zh-CN': '已加入候补', 'zh-HK': '已加入候補', en: 'You are on the waitlist' },
  OFFERED: { 'zh-CN': '有名额留给您', 'zh-HK': '有名額為您預留', en: 'Seats are kept for you' },
  over: { 'zh-CN': '已取消报名', 'zh-HK': '已取消報名', en: 'Cancelled' },
  confirmedNote: {
    'zh-CN': '{count} 人，报名号 {number}。入场时出示票券即可。',
    'zh-HK': '{count} 人，報名號 {number}。入場時出示票券即可。',
    en: 'Seats: {count}, number {number}. Show your ticket at the door.',
  },
  requestedNote: {
    'zh-CN': '名额已为您留着，主办方审核后通知您。',
    'zh-HK': '名額已為您預留，主辦方審核後通知您。',
    en: 'Your seats are held; the hosts will let you know.',
  },
  enteredNote: {
    'zh-CN': '您的签号是 {number}。抽签后可在这里核对结果。',
    'zh-HK': '您的籤號是 {number}。抽籤後可在此核對結果。',
    en: 'Your number is {number}. You can check the result here after the draw.',
  },
  waitingNote: {
    'zh-CN': '您排第 {place} 位。有名额时会通知您，并为您保留一段时间。',
    'zh-HK': '您排第 {place} 位。有名額時會通知您，並為您預留一段時間。',
    en: 'You are number {place}. Free seats will be kept for you for a while.',
  },
  becameFull: {
    'zh-CN': '提交时名额刚好满了，已为您排上候补，可随时退出。',
    'zh-HK': '提交時名額剛好滿了，已為您排上候補，可隨時退出。',
    en: 'It had just become full, so you are on the waitlist. You can leave it at any time.',
  },
  offeredNote: { 'zh-CN': '请在 {until} 前接受。', 'zh-HK': '請在 {until} 前接受。', en: 'Please accept until {until}.' },
  overNote: {
    'zh-CN': '名额已让出，谢谢您提前告知。开放期内可以重新报名。',
    'zh-HK': '名額已讓出，謝謝您提前告知。開放期內可重新報名。',
    en: 'Thank you for letting us know. You can sign up again while it is open.',
  },
  toTicket: { 'zh-CN': '查看票券', 'zh-HK': '查看票券', en: 'See your ticket' },
  toEvent: { 'zh-CN': '返回活动', 'zh-HK': '返回活動', en: 'Back to the event' },
  toOffer: { 'zh-CN': '去接受名额', 'zh-HK': '前往接受名額', en: 'To the offer' },
  toDraw: { 'zh-CN': '抽签怎样做到公平', 'zh-HK': '抽籤怎樣做到公平', en: 'How the draw is fair' },
})

export const cancelTexts = defineMessages({
  cancel: { 'zh-CN': '取消报名', 'zh-HK': '取消報名', en: 'Cancel my sign-up' },
  leave: { 'zh-CN': '退出候补', 'zh-HK': '退出候補', en: 'Leave the waitlist' },
  leaveDraw: { 'zh-CN': '退出抽签', 'zh-HK': '退出抽籤', en: 'Leave the draw' },
  withdraw: { 'zh-CN': '撤回申请', 'zh-HK': '撤回申請', en: 'Withdraw the request' },
  cancelSure: {
    'zh-CN': '取消后 {seats} 个名额立即让出（{waiting} 人在候补），票券作废。',
    'zh-HK': '取消後 {seats} 個名額立即讓出（{waiting} 人在候補），票券作廢。',
    en: 'Your seats ({seats}) are given up at once (waiting: {waiting}) and the ticket becomes void.',
  },
  leaveSure: {
    'zh-CN': '退出后位置不保留；再加入要重新排在最后（{waiting} 人在候补）。',
    'zh-HK': '退出後位置不保留；再加入須重新排在最後（{waiting} 人在候補）。',
    en: 'Your place is lost; joining again means the end of the line (waiting: {waiting}).',
  },
  leaveDrawSure: {
    'zh-CN': '退出后不再参加这次抽签；登记截止前可以重新登记。',
    'zh-HK': '退出後不再參加本次抽籤；登記截止前可重新登記。',
    en: 'You will not be in the draw. You can enter again until it closes.',
  },
  withdrawSure: {
    'zh-CN': '撤回后为您留的 {seats} 个名额立即让出。',
    'zh-HK': '撤回後為您預留的 {seats} 個名額立即讓出。',
    en: 'The seats held for you ({seats}) are given up at once.',
  },
  yes: { 'zh-CN': '确认', 'zh-HK': '確認', en: 'Yes' },
  keep: { 'zh-CN': '保留', 'zh-HK': '保留', en: 'Keep it' },
  until: { 'zh-CN': '{until} 前可修改或取消。', 'zh-HK': '{until} 前可修改或取消。', en: 'You can change or cancel it until {until}.' },
  tooLate: {
    'zh-CN': '已过修改时间。如有变化，请联系客户经理。',
    'zh-HK': '已過修改時間。如有變化，請聯絡客戶經理。',
    en: 'It can no longer be changed. If plans change, please call your manager.',
  },
  toManager: { 'zh-CN': '联系客户经理', 'zh-HK': '聯絡客戶經理', en: 'To your manager' },
})
