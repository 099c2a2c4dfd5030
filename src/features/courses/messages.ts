import { defineMessages } from '../../i18n/message'

/** Said on several screens of this feature. */
export const courseWords = defineMessages({
  visitor: {
    'zh-CN': '登录后可保存进度、参加测验并获得证书。',
    'zh-HK': '登入後可儲存進度、參加測驗並獲得證書。',
    en: 'Sign in to save your progress, take the quizzes and get the certificate.',
  },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  stale: {
    'zh-CN': '暂时连不上服务，以下是 {day} 的内容。',
    'zh-HK': '暫時未能連接服務，以下是 {day} 的內容。',
    en: "Can't reach the bank; this is as of {day}.",
  },
  toLearn: { 'zh-CN': '回到学堂', 'zh-HK': '返回學堂', en: 'Back to Learn' },
  toCourse: { 'zh-CN': '回到课程', 'zh-HK': '返回課程', en: 'Back to the course' },
  toCertificate: { 'zh-CN': '查看证书', 'zh-HK': '查看證書', en: 'See the certificate' },
  lost: {
    'zh-CN': '网络中断，您的作答已保留。请重试。',
    'zh-HK': '網絡中斷，您的作答已保留。請重試。',
    en: 'The connection was lost. Your answers are kept. Please try again.',
  },
  right: { 'zh-CN': '正确', 'zh-HK': '正確', en: 'Right' },
  wrong: { 'zh-CN': '不正确', 'zh-HK': '不正確', en: 'Not right' },
})
