import { defineMessages } from '../../i18n/message'

/** Words that several screens of points share. */
export const pointWords = defineMessages({
  points: { 'zh-CN': '{points} 分', 'zh-HK': '{points} 分', en: '{points} points' },
  balance: { 'zh-CN': '可用积分', 'zh-HK': '可用積分', en: 'Points to spend' },
  expiring: {
    'zh-CN': '{points} 分将于{day}到期，兑换时先用。',
    'zh-HK': '{points} 分將於{day}到期，換領時先用。',
    en: '{points} points expire on {day}. They are spent first.',
  },
  illustrative: {
    'zh-CN': '积分、价格和有效期为示例。积分不是钱，也不影响等级评定。',
    'zh-HK': '積分、價格及有效期為示例。積分不是錢，亦不影響等級評定。',
    en: 'Points, prices and terms are examples. Points are no money and never count towards your tier.',
  },
  lost: {
    'zh-CN': '没有收到回复。请检查网络后再点一次，不会重复提交。',
    'zh-HK': '未收到回覆。請檢查網絡後再按一次，不會重複提交。',
    en: 'No answer came. Check the connection and tap again: it will not be done twice.',
  },
  signIn: { 'zh-CN': '去登录', 'zh-HK': '前往登入', en: 'Sign in' },
  days: { 'zh-CN': '{first} 至 {last}', 'zh-HK': '{first} 至 {last}', en: '{first} to {last}' },
})
