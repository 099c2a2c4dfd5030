import { defineMessages } from '../../../i18n/message'

export const feedbackTexts = defineMessages({
  title: { 'zh-CN': '意见与投诉', 'zh-HK': '意見與投訴', en: 'Feedback' },
  reason: {
    'zh-CN': '登录后可提意见，并跟进答复。',
    'zh-HK': '登入後可提意見，並跟進答覆。',
    en: 'Sign in to tell us and to follow our answer.',
  },
  loading: { 'zh-CN': '正在准备', 'zh-HK': '正在準備', en: 'One moment' },
  kind: { 'zh-CN': '您想说的是', 'zh-HK': '您想說的是', en: 'It is a' },
  praise: { 'zh-CN': '表扬', 'zh-HK': '讚賞', en: 'Praise' },
  suggestion: { 'zh-CN': '建议', 'zh-HK': '建議', en: 'Idea' },
  complaint: { 'zh-CN': '投诉', 'zh-HK': '投訴', en: 'Complaint' },
  text: { 'zh-CN': '具体情况', 'zh-HK': '具體情況', en: 'What happened' },
  hint: {
    'zh-CN': '什么时候、在哪里、您希望我们怎样做',
    'zh-HK': '甚麼時候、在哪裏、您希望我們怎樣做',
    en: 'When, where, and what you would like us to do',
  },
  tooShort: {
    'zh-CN': '请至少写 5 个字，我们才知道怎么办。',
    'zh-HK': '請至少寫 5 個字，我們才知道怎麼辦。',
    en: 'Please write at least 5 characters, so that we know what to do.',
  },
  kept: { 'zh-CN': '草稿留在这台设备上', 'zh-HK': '草稿留在這部裝置上', en: 'Your draft is kept on this device' },
  contact: { 'zh-CN': '可以打电话向我了解', 'zh-HK': '可以致電向我了解', en: 'You may call me about it' },
  promise: {
    'zh-CN': '3 个工作日内书面答复，进度在“我的申请”里。',
    'zh-HK': '3 個工作日內書面答覆，進度在「我的申請」裏。',
    en: 'We answer in writing within 3 working days; follow it under My cases.',
  },
  send: { 'zh-CN': '提交', 'zh-HK': '提交', en: 'Send' },
  sending: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  lost: {
    'zh-CN': '没有连上，还不知道是否收到。内容都在，联网后再点一次，不会重复。',
    'zh-HK': '未能連接，尚不知是否收到。內容都在，連線後再按一次，不會重複。',
    en: 'The connection was lost. Nothing you wrote is gone: tap again once online, it is not sent twice.',
  },
  sent: { 'zh-CN': '已收到，谢谢您', 'zh-HK': '已收到，謝謝您', en: 'Thank you, we have it' },
  answerBy: { 'zh-CN': '{time} 前答复您', 'zh-HK': '{time} 前答覆您', en: 'You have our answer by {time}' },
  toCases: { 'zh-CN': '查看我的申请', 'zh-HK': '查看我的申請', en: 'To my cases' },
  another: { 'zh-CN': '再说一件事', 'zh-HK': '再說一件事', en: 'Tell us something else' },
})

export const improvementTexts = defineMessages({
  title: { 'zh-CN': '您说了，我们做了', 'zh-HK': '您說了，我們做了', en: 'You said, we did' },
  loading: { 'zh-CN': '正在读取', 'zh-HK': '正在讀取', en: 'Reading' },
  said: { 'zh-CN': '您说', 'zh-HK': '您說', en: 'You said' },
  did: { 'zh-CN': '我们做了', 'zh-HK': '我們做了', en: 'We did' },
})
