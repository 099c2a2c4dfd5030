import { defineMessages } from '../message'

/** What the bank may refuse about articles, courses, certificates and the risk assessment, in words. */
export const educationFailures = defineMessages({
  'LEARNING.UNKNOWN': {
    'zh-CN': '没有找到这项内容，可能已下架。请返回学习首页看看。',
    'zh-HK': '找不到此內容，可能已下架。請返回學習首頁查看。',
    en: 'There is no such content; it may have been withdrawn. Please go back to Learning.',
  },
  'LEARNING.UNREADABLE': {
    'zh-CN': '这篇内容暂时无法显示，我们正在修正，请先看看其他内容。',
    'zh-HK': '此內容暫時無法顯示，我們正在修正，請先查看其他內容。',
    en: 'This text cannot be shown at the moment. We are mending it; please read something else meanwhile.',
  },
  'LEARNING.RISK_UNKNOWN': {
    'zh-CN': '这项内容讲的是风险较高的产品，请先完成风险测评。',
    'zh-HK': '此內容涉及風險較高的產品，請先完成風險評估。',
    en: 'This is about riskier products. Please complete the risk questionnaire first.',
  },
  'LEARNING.RISK_EXPIRED': {
    'zh-CN': '您的风险测评已过有效期（12 个月），重新测评后可继续。',
    'zh-HK': '您的風險評估已過有效期（12 個月），重新評估後可繼續。',
    en: 'Your risk assessment is older than 12 months. Take it again to go on.',
  },
  'LEARNING.RISK_TOO_LOW': {
    'zh-CN': '这项内容的风险等级高于您的测评结果，暂不开放。等级权益不改变这一点。',
    'zh-HK': '此內容的風險等級高於您的評估結果，暫不開放。等級權益不會改變這一點。',
    en: 'This is riskier than your assessment allows, so it stays closed. Your tier does not change that.',
  },
  'LEARNING.NO_QUIZ': {
    'zh-CN': '这一章没有测验，读完即可。',
    'zh-HK': '這一章沒有測驗，讀完即可。',
    en: 'This chapter has no quiz: reading it is enough.',
  },
  'LEARNING.QUIZ_INCOMPLETE': {
    'zh-CN': '还有题目没有作答，请答完每一题再提交。',
    'zh-HK': '還有題目未作答，請答完每一題再提交。',
    en: 'Some questions have no answer yet. Please answer each one, then submit.',
  },
  'CERTIFICATE.MISTYPED': {
    'zh-CN': '证书编号应为 16 位数字，请核对后重新输入。',
    'zh-HK': '證書編號應為 16 位數字，請核對後重新輸入。',
    en: 'That is not a certificate number. Check the 16 digits and type them again.',
  },
  'CERTIFICATE.UNKNOWN': {
    'zh-CN': '本行没有颁发过这张证书，请勿采信。',
    'zh-HK': '本行沒有頒發過此證書，請勿採信。',
    en: 'We never issued this certificate. Please do not rely on it.',
  },
  'RISK.VERSION_OLD': {
    'zh-CN': '测评问卷已更新，请刷新后重新作答。',
    'zh-HK': '評估問卷已更新，請重新整理後再作答。',
    en: 'The questionnaire has changed. Please refresh and answer it again.',
  },
  'RISK.INCOMPLETE': {
    'zh-CN': '还有题目没有作答，请答完每一题再提交。',
    'zh-HK': '還有題目未作答，請答完每一題再提交。',
    en: 'Some questions have no answer yet. Please answer each one, then submit.',
  },
  'RISK.DAY_LIMIT': {
    'zh-CN': '今天已测评 2 次，达到当日上限，请明天再试。',
    'zh-HK': '今天已評估 2 次，達到當日上限，請明天再試。',
    en: 'You have taken it twice today, which is the limit. Please try again tomorrow.',
  },
  'RISK.YEAR_LIMIT': {
    'zh-CN': '今年已测评 8 次，达到年度上限，明年 1 月 1 日起可再测评。',
    'zh-HK': '今年已評估 8 次，達到年度上限，明年 1 月 1 日起可再評估。',
    en: 'You have taken it 8 times this year, which is the limit. You can take it again from 1 January.',
  },
})
