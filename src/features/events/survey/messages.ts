import { defineMessages } from '../../../i18n/message'

export const surveyTexts = defineMessages({
  title: { 'zh-CN': '活动评价', 'zh-HK': '活動評價', en: 'Your feedback' },
  loading: { 'zh-CN': '正在读取', 'zh-HK': '正在讀取', en: 'Reading' },
  reason: {
    'zh-CN': '登录后可评价参加过的活动。',
    'zh-HK': '登入後可評價參加過的活動。',
    en: 'Sign in to give feedback on events you have been to.',
  },
  attended: {
    'zh-CN': '您已签到参加，谢谢您的到来。',
    'zh-HK': '您已簽到參加，感謝您的到來。',
    en: 'You were there. Thank you for coming.',
  },
  nps: {
    'zh-CN': '您有多愿意把这样的活动推荐给亲友？',
    'zh-HK': '您有多願意把這樣的活動推薦給親友？',
    en: 'How likely are you to recommend an event like this?',
  },
  least: { 'zh-CN': '0 完全不愿意', 'zh-HK': '0 完全不願意', en: '0 not at all' },
  most: { 'zh-CN': '10 非常愿意', 'zh-HK': '10 非常願意', en: '10 very likely' },
  comment: { 'zh-CN': '想对我们说的话（选填）', 'zh-HK': '想對我們說的話（選填）', en: 'Anything to tell us? (optional)' },
  choose: { 'zh-CN': '请选一个分数。', 'zh-HK': '請選一個分數。', en: 'Please choose a number.' },
  send: { 'zh-CN': '提交评价', 'zh-HK': '提交評價', en: 'Send' },
  sending: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  kept: {
    'zh-CN': '已保存在本机，断网或退出也不会丢。',
    'zh-HK': '已儲存在本機，斷網或登出亦不會遺失。',
    en: 'Kept on this device, offline and through a log-out.',
  },
  thanks: { 'zh-CN': '谢谢您的评价', 'zh-HK': '感謝您的評價', en: 'Thank you' },
  given: { 'zh-CN': '{nps} 分 · {at}', 'zh-HK': '{nps} 分 · {at}', en: '{nps} · {at}' },
  change: { 'zh-CN': '修改评价', 'zh-HK': '修改評價', en: 'Change it' },
  toEvent: { 'zh-CN': '返回活动', 'zh-HK': '返回活動', en: 'Back to the event' },
  lost: {
    'zh-CN': '网络中断，还不知道是否成功。请重试，不会重复提交。',
    'zh-HK': '網絡中斷，未知是否成功。請重試，不會重複提交。',
    en: 'The connection was lost on the way. Please try again: it will not count twice.',
  },
})
