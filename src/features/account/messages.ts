import { defineMessages } from '../../i18n/message'

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
  inbox: { 'zh-CN': '消息', 'zh-HK': '訊息', en: 'Messages' },
  unread: { 'zh-CN': '{count} 条未读', 'zh-HK': '{count} 則未讀', en: '{count} unread' },
  signups: { 'zh-CN': '我的活动', 'zh-HK': '我的活動', en: 'My events' },
  manager: { 'zh-CN': '我的客户经理', 'zh-HK': '我的客戶經理', en: 'My relationship manager' },
  points: { 'zh-CN': '我的积分', 'zh-HK': '我的積分', en: 'My points' },
  perkLedger: { 'zh-CN': '权益使用记录', 'zh-HK': '權益使用紀錄', en: 'Perks used' },
  report: { 'zh-CN': '月报', 'zh-HK': '月報', en: 'Report' },
  certificates: { 'zh-CN': '我的证书', 'zh-HK': '我的證書', en: 'My certificates' },
  goal: { 'zh-CN': '我的目标', 'zh-HK': '我的目標', en: 'My goal' },
  privacy: { 'zh-CN': '隐私与我的资料', 'zh-HK': '私隱與我的資料', en: 'Privacy and my data' },
  cases: { 'zh-CN': '我的申请', 'zh-HK': '我的申請', en: 'My cases' },
})
