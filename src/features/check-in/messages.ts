import { defineMessages } from '../../i18n/message'

export const doorTexts = defineMessages({
  title: { 'zh-CN': '现场签到', 'zh-HK': '現場簽到', en: 'Check-in' },
  loading: { 'zh-CN': '正在读取活动', 'zh-HK': '正在讀取活動', en: 'Reading the events' },
  pick: { 'zh-CN': '选择活动', 'zh-HK': '選擇活動', en: 'Choose the event' },
  none: {
    'zh-CN': '现在没有可签到的活动。开场前一天起可以签到，请核对活动日期。',
    'zh-HK': '現在沒有可簽到的活動。開場前一天起可以簽到，請核對活動日期。',
    en: 'No event can be checked in now. Doors open a day before the start: check the date.',
  },
  readList: { 'zh-CN': '正在下载名单', 'zh-HK': '正在下載名單', en: 'Reading the list' },
  otherEvent: { 'zh-CN': '换一场活动', 'zh-HK': '換一場活動', en: 'Another event' },
  parties: { 'zh-CN': '{arrived} / {expected} 组已到', 'zh-HK': '{arrived} / {expected} 組已到', en: '{arrived} of {expected} parties in' },
  seats: { 'zh-CN': '共 {seats} 人', 'zh-HK': '共 {seats} 人', en: '{seats} people' },
  listAt: { 'zh-CN': '名单时间 {at}', 'zh-HK': '名單時間 {at}', en: 'List of {at}' },
  waiting: { 'zh-CN': '{n} 条待同步', 'zh-HK': '{n} 條待同步', en: '{n} waiting to be sent' },
  allSent: { 'zh-CN': '全部已同步', 'zh-HK': '全部已同步', en: 'All sent' },
  sending: { 'zh-CN': '正在同步 {n} 条…', 'zh-HK': '正在同步 {n} 條…', en: 'Sending {n}…' },
  offline: {
    'zh-CN': '没有网络：照常签到，记录存在本机，联网后自动同步。',
    'zh-HK': '沒有網絡：照常簽到，記錄存於本機，連線後自動同步。',
    en: 'No network: carry on. Scans are kept on this phone and sent when it is back.',
  },
  notKept: {
    'zh-CN': '本机存储已满，记录可能丢失。请先联网同步，或改用另一部手机。',
    'zh-HK': '本機儲存已滿，記錄可能遺失。請先連線同步，或改用另一部手機。',
    en: 'This phone is full: scans may be lost. Send them now, or use another phone.',
  },
  ended: {
    'zh-CN': '登录已失效。可继续签到，记录存在本机；登录后同步。',
    'zh-HK': '登入已失效。可繼續簽到，記錄存於本機；登入後同步。',
    en: 'Your session has ended. Carry on: scans are kept, and sent once you sign in.',
  },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
  send: { 'zh-CN': '立即同步', 'zh-HK': '立即同步', en: 'Send now' },
  scan: { 'zh-CN': '扫票券', 'zh-HK': '掃票券', en: 'Scan a ticket' },
  camera: { 'zh-CN': '打开摄像头', 'zh-HK': '開啟鏡頭', en: 'Open the camera' },
  closeCamera: { 'zh-CN': '关闭摄像头', 'zh-HK': '關閉鏡頭', en: 'Close the camera' },
  noScanner: {
    'zh-CN': '无法使用摄像头。请允许使用摄像头，或在下方输入票券编号。',
    'zh-HK': '無法使用鏡頭。請允許使用鏡頭，或在下方輸入票券編號。',
    en: 'The camera cannot be used. Allow it, or type the ticket’s number below.',
  },
  number: { 'zh-CN': '票券编号', 'zh-HK': '票券編號', en: 'Ticket number' },
  numberHint: { 'zh-CN': '二维码下方的数字', 'zh-HK': '二維碼下方的數字', en: 'The digits below the QR code' },
  check: { 'zh-CN': '签到', 'zh-HK': '簽到', en: 'Check in' },
  needNumber: { 'zh-CN': '请输入票券编号', 'zh-HK': '請輸入票券編號', en: 'Type the number of the ticket' },
  checkName: { 'zh-CN': '请核对姓名', 'zh-HK': '請核對姓名', en: 'Please check the name' },
  recent: { 'zh-CN': '最近记录', 'zh-HK': '最近記錄', en: 'Latest' },
  unsent: { 'zh-CN': '待同步', 'zh-HK': '待同步', en: 'not sent' },
  party: { 'zh-CN': '{n} 人', 'zh-HK': '{n} 人', en: 'party of {n}' },
  signOut: { 'zh-CN': '退出登录', 'zh-HK': '登出', en: 'Sign out' },
  signOutAsk: {
    'zh-CN': '退出后，本机的名单会删除；还没同步的 {n} 条记录会保留，下次登录后同步。',
    'zh-HK': '登出後，本機的名單會刪除；尚未同步的 {n} 條記錄會保留，下次登入後同步。',
    en: 'The lists on this phone are deleted. {n} scans that are not sent yet are kept, and sent after the next sign-in.',
  },
  stay: { 'zh-CN': '继续签到', 'zh-HK': '繼續簽到', en: 'Carry on' },
  here: { 'zh-CN': '本机', 'zh-HK': '本機', en: 'this phone' },
})

export const outcomeTexts = defineMessages({
  OK: { 'zh-CN': '签到成功', 'zh-HK': '簽到成功', en: 'Welcome' },
  ALREADY: { 'zh-CN': '已经签到过', 'zh-HK': '已經簽到過', en: 'Already in' },
  CANCELLED: { 'zh-CN': '没有座位', 'zh-HK': '沒有座位', en: 'No seat' },
  WRONG_EVENT: { 'zh-CN': '不是这场活动', 'zh-HK': '不是這場活動', en: 'Another event' },
  UNKNOWN: { 'zh-CN': '查无此票', 'zh-HK': '查無此票', en: 'Unknown ticket' },
})

export const whatToDo = defineMessages({
  OK: { 'zh-CN': '请入场', 'zh-HK': '請入場', en: 'Please come in' },
  ALREADY: { 'zh-CN': '{at} 由 {by} 签到', 'zh-HK': '{at} 由 {by} 簽到', en: 'At {at}, by {by}' },
  CANCELLED: {
    'zh-CN': '报名已取消或还在候补，请到接待台处理',
    'zh-HK': '報名已取消或仍在候補，請到接待處處理',
    en: 'Cancelled or still waiting: please see the reception',
  },
  WRONG_EVENT: { 'zh-CN': '请客人打开这场活动的票券', 'zh-HK': '請客人打開這場活動的票券', en: 'Ask for the ticket of this event' },
  UNKNOWN: {
    'zh-CN': '请客人刷新票券再扫，或输入编号核对姓名',
    'zh-HK': '請客人重新整理票券再掃，或輸入編號核對姓名',
    en: 'Ask the guest to refresh the ticket, or type its number',
  },
})

export const staffSignInTexts = defineMessages({
  lead: { 'zh-CN': '工作人员登录后签到', 'zh-HK': '工作人員登入後簽到', en: 'Staff sign in to check tickets in' },
  number: { 'zh-CN': '工号', 'zh-HK': '工號', en: 'Staff number' },
  numberHint: { 'zh-CN': '一个字母加四位数字', 'zh-HK': '一個字母加四位數字', en: 'A letter and four digits' },
  numberFault: {
    'zh-CN': '工号是一个字母加四位数字，例如 S3001',
    'zh-HK': '工號是一個字母加四位數字，例如 S3001',
    en: 'A staff number is a letter and four digits, such as S3001',
  },
  send: { 'zh-CN': '获取验证码', 'zh-HK': '獲取驗證碼', en: 'Send a code' },
  code: { 'zh-CN': '验证码', 'zh-HK': '驗證碼', en: 'Code' },
  codeFault: { 'zh-CN': '请输入 6 位验证码', 'zh-HK': '請輸入 6 位驗證碼', en: 'Type the six digits' },
  sandbox: { 'zh-CN': '演示环境：验证码为 {code}', 'zh-HK': '演示環境：驗證碼為 {code}', en: 'Sandbox: the code is {code}' },
  fill: { 'zh-CN': '填入', 'zh-HK': '填入', en: 'Fill in' },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
})

/** What the bank may refuse at the door, in words. */
export const doorFailures = defineMessages({
  'CHECK_IN.CLOSED': {
    'zh-CN': '这场活动现在不能签到：开场前一天到结束后一天可以，已取消的不可以。',
    'zh-HK': '這場活動現在不能簽到：開場前一天到結束後一天可以，已取消的不可以。',
    en: 'This door is closed: it is kept from a day before the start to a day after the end, unless the event was cancelled.',
  },
  'EVENT.UNKNOWN': {
    'zh-CN': '没有这场活动，或不属于您的网点。',
    'zh-HK': '沒有這場活動，或不屬於您的分行。',
    en: 'No such event at your branch.',
  },
  'CONSOLE.ROLE': {
    'zh-CN': '您的角色不能签到，请联系管理员。',
    'zh-HK': '您的角色不能簽到，請聯絡管理員。',
    en: 'Your role may not check in. Ask an administrator.',
  },
  'CONSOLE.STAFF_UNKNOWN': { 'zh-CN': '没有这个工号，请核对。', 'zh-HK': '沒有這個工號，請核對。', en: 'No such staff number: check it.' },
  'SESSION.CODE_WRONG': { 'zh-CN': '验证码不对，请核对。', 'zh-HK': '驗證碼不對，請核對。', en: 'The code is not right: check it.' },
  'SESSION.CODE_EXPIRED': {
    'zh-CN': '验证码已过期，请重新获取。',
    'zh-HK': '驗證碼已過期，請重新獲取。',
    en: 'The code has expired: ask for another.',
  },
  'SESSION.CODE_LOCKED': {
    'zh-CN': '输错次数过多，请重新获取验证码。',
    'zh-HK': '輸錯次數過多，請重新獲取驗證碼。',
    en: 'Too many wrong codes: ask for another.',
  },
  'SESSION.CODE_TOO_SOON': {
    'zh-CN': '一分钟内只能发一次验证码，请稍候。',
    'zh-HK': '一分鐘內只能發一次驗證碼，請稍候。',
    en: 'One code a minute: please wait.',
  },
})
