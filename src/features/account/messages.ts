import { defineMessages } from '../../i18n/message'

export const signInTexts = defineMessages({
  title: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  lead: {
    'zh-CN': '用本行预留的手机号登录',
    'zh-HK': '以本行登記的手機號碼登入',
    en: 'Sign in with the phone number the bank has for you',
  },
  phone: { 'zh-CN': '手机号', 'zh-HK': '手機號碼', en: 'Phone number' },
  phoneHint: { 'zh-CN': '11 位手机号', 'zh-HK': '11 位手機號碼', en: '11 digits' },
  phoneWrong: {
    'zh-CN': '请输入 11 位大陆手机号',
    'zh-HK': '請輸入 11 位內地手機號碼',
    en: 'Type the 11 digits of a mainland mobile number',
  },
  code: { 'zh-CN': '验证码', 'zh-HK': '驗證碼', en: 'Code' },
  codeHint: { 'zh-CN': '6 位数字', 'zh-HK': '6 位數字', en: '6 digits' },
  codeWrong: { 'zh-CN': '请输入短信里的 6 位数字', 'zh-HK': '請輸入短訊中的 6 位數字', en: 'Type the 6 digits from the message' },
  send: { 'zh-CN': '获取验证码', 'zh-HK': '獲取驗證碼', en: 'Get code' },
  sendAgain: { 'zh-CN': '{seconds} 秒后重发', 'zh-HK': '{seconds} 秒後重發', en: 'Again in {seconds} s' },
  sandboxCode: { 'zh-CN': '演示环境，验证码为 {code}', 'zh-HK': '示範環境，驗證碼為 {code}', en: 'Demo bank: your code is {code}' },
  fill: { 'zh-CN': '填入', 'zh-HK': '填入', en: 'Fill in' },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  signingIn: { 'zh-CN': '正在登录…', 'zh-HK': '正在登入…', en: 'Signing in…' },
  byWechat: { 'zh-CN': '微信一键登录', 'zh-HK': '微信一鍵登入', en: 'Sign in with WeChat' },
  wechatUnlinked: {
    'zh-CN': '此微信尚未关联。请用手机号登录一次，以后即可一键登录。',
    'zh-HK': '此微信尚未關聯。請以手機號碼登入一次，以後即可一鍵登入。',
    en: 'This WeChat account is not linked yet. Sign in by phone once; after that one tap is enough.',
  },
})

export const meTexts = defineMessages({
  title: { 'zh-CN': '我的', 'zh-HK': '我的', en: 'Me' },
  reason: { 'zh-CN': '登录后可查看您的账户资料。', 'zh-HK': '登入後可查看您的帳戶資料。', en: 'Sign in to see your profile.' },
  appearance: { 'zh-CN': '外观', 'zh-HK': '外觀', en: 'Appearance' },
  theme: { 'zh-CN': '深浅色', 'zh-HK': '深淺色', en: 'Theme' },
  themeSystem: { 'zh-CN': '跟随系统', 'zh-HK': '跟隨系統', en: 'System' },
  themeLight: { 'zh-CN': '浅色', 'zh-HK': '淺色', en: 'Light' },
  themeDark: { 'zh-CN': '深色', 'zh-HK': '深色', en: 'Dark' },
  scale: { 'zh-CN': '字号', 'zh-HK': '字號', en: 'Text size' },
  scaleStandard: { 'zh-CN': '标准', 'zh-HK': '標準', en: 'Standard' },
  scaleLarge: { 'zh-CN': '大', 'zh-HK': '大', en: 'Large' },
  scaleElder: { 'zh-CN': '特大', 'zh-HK': '特大', en: 'Extra large' },
  language: { 'zh-CN': '语言', 'zh-HK': '語言', en: 'Language' },
  signOut: { 'zh-CN': '退出登录', 'zh-HK': '登出', en: 'Sign out' },
  signingOut: { 'zh-CN': '正在退出…', 'zh-HK': '正在登出…', en: 'Signing out…' },
})

/** The customer's own pages, from Me. */
export const myPageTexts = defineMessages({
  manager: { 'zh-CN': '我的客户经理', 'zh-HK': '我的客戶經理', en: 'My relationship manager' },
  points: { 'zh-CN': '我的积分', 'zh-HK': '我的積分', en: 'My points' },
  perkLedger: { 'zh-CN': '权益使用记录', 'zh-HK': '權益使用紀錄', en: 'Perks used' },
  report: { 'zh-CN': '月报', 'zh-HK': '月報', en: 'Report' },
  goal: { 'zh-CN': '我的目标', 'zh-HK': '我的目標', en: 'My goal' },
  cases: { 'zh-CN': '我的申请', 'zh-HK': '我的申請', en: 'My cases' },
})
