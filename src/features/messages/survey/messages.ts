import { defineMessages } from '../../../i18n/message'

export const meetingTexts = defineMessages({
  title: { 'zh-CN': '这次会面', 'zh-HK': '這次會面', en: 'Your meeting' },
  reason: { 'zh-CN': '登录后可评价您的会面。', 'zh-HK': '登入後可評價您的會面。', en: 'Sign in to say how your meeting was.' },
  loading: { 'zh-CN': '正在读取', 'zh-HK': '正在讀取', en: 'Reading' },
  met: { 'zh-CN': '{time} · {name}', 'zh-HK': '{time} · {name}', en: '{time} · {name}' },
  nps: {
    'zh-CN': '您有多大可能向亲友推荐这位同事？0 是绝不，10 是一定。',
    'zh-HK': '您有多大可能向親友推薦這位同事？0 是絕不，10 是一定。',
    en: 'How likely are you to recommend this colleague? 0 is never, 10 is certainly.',
  },
  missing: { 'zh-CN': '请先选一个数字。', 'zh-HK': '請先選一個數字。', en: 'Please choose a number first.' },
  comment: { 'zh-CN': '想多说一句（可不填）', 'zh-HK': '想多說一句（可不填）', en: 'Anything else (optional)' },
  kept: { 'zh-CN': '草稿留在这台设备上', 'zh-HK': '草稿留在這部裝置上', en: 'Your draft is kept on this device' },
  send: { 'zh-CN': '提交', 'zh-HK': '提交', en: 'Send' },
  sendAgain: { 'zh-CN': '更新评价', 'zh-HK': '更新評價', en: 'Change my answer' },
  sending: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  thanks: {
    'zh-CN': '收到了，谢谢。您可以随时改。',
    'zh-HK': '收到了，謝謝。您可以隨時更改。',
    en: 'We have it, thank you. You can change it at any time.',
  },
  toFeedback: { 'zh-CN': '有意见要说', 'zh-HK': '有意見要說', en: 'I have a complaint' },
})

/** What the bank may refuse about meetings only. */
export const surveyFailures = defineMessages({
  'SURVEY.NOT_THERE': {
    'zh-CN': '会面结束后才能评价。',
    'zh-HK': '會面結束後才能評價。',
    en: 'You can say how it was once the meeting has taken place.',
  },
})
