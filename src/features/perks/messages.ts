import { defineMessages } from '../../i18n/message'

export const perksTexts = defineMessages({
  title: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perks' },
  reason: { 'zh-CN': '登录后可查看您的权益、次数与使用码。', 'zh-HK': '登入後可查看您的權益、次數與使用碼。', en: 'Sign in to see your perks, quotas and codes.' },
  loading: { 'zh-CN': '正在读取您的权益', 'zh-HK': '正在讀取您的權益', en: 'Reading your perks' },
})
