import { defineMessages } from '../../../i18n/message'

export const objectionTexts = defineMessages({
  open: { 'zh-CN': '对结果有异议', 'zh-HK': '對結果有異議', en: 'I disagree with the result' },
  title: { 'zh-CN': '对{period}评定的异议', 'zh-HK': '對{period}評定的異議', en: 'Objection to {period}' },
  lead: {
    'zh-CN': '请说明哪里与您的实际情况不符。我们会核对账务，并在 3 个工作日内答复。',
    'zh-HK': '請說明哪裡與您的實際情況不符。我們會核對賬務，並於 3 個工作日內答覆。',
    en: 'Say what differs from your own records. We check the books and answer within 3 working days.',
  },
  text: { 'zh-CN': '异议说明', 'zh-HK': '異議說明', en: 'What is wrong' },
  hint: {
    'zh-CN': '例如：10 月 12 日转入的 5 万元没有计入',
    'zh-HK': '例如：10 月 12 日轉入的 5 萬元沒有計入',
    en: 'For example: the ¥50,000 paid in on 12 Oct is missing',
  },
  tooShort: {
    'zh-CN': '请至少写 5 个字，说明哪里不符',
    'zh-HK': '請至少寫 5 個字，說明哪裡不符',
    en: 'Write at least 5 characters about what differs',
  },
  send: { 'zh-CN': '提交异议', 'zh-HK': '提交異議', en: 'Send objection' },
  sending: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  back: { 'zh-CN': '返回依据', 'zh-HK': '返回依據', en: 'Back to the reasons' },
  kept: { 'zh-CN': '草稿保存在本机', 'zh-HK': '草稿儲存於本機', en: 'Your draft is kept on this device' },
  sent: { 'zh-CN': '已收到您的异议', 'zh-HK': '已收到您的異議', en: 'We have your objection' },
  promise: {
    'zh-CN': '我们将在 {time} 前答复，您可随时在“我的申请”查看。',
    'zh-HK': '我們將於 {time} 前答覆，您可隨時在「我的申請」查看。',
    en: 'You have our answer by {time}. Follow it in My cases.',
  },
  underWay: {
    'zh-CN': '您对这次评定的异议正在处理，我们将在 {time} 前答复。',
    'zh-HK': '您對這次評定的異議正在處理，我們將於 {time} 前答覆。',
    en: 'We are looking into your objection and answer by {time}.',
  },
  toCases: { 'zh-CN': '我的申请', 'zh-HK': '我的申請', en: 'My cases' },
  done: { 'zh-CN': '完成', 'zh-HK': '完成', en: 'Done' },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
})
