import { defineMessages } from '../../../i18n/message'

export const verificationTexts = defineMessages({
  title: { 'zh-CN': '验证证书', 'zh-HK': '驗證證書', en: 'Verify a certificate' },
  lead: {
    'zh-CN': '输入证书上的 16 位编号，查验是否由本行颁发。无需登录。',
    'zh-HK': '輸入證書上的 16 位編號，查驗是否由本行頒發。毋須登入。',
    en: 'Type the 16 digits of a certificate to see whether we issued it. No sign-in needed.',
  },
  number: { 'zh-CN': '证书编号', 'zh-HK': '證書編號', en: 'Certificate number' },
  verify: { 'zh-CN': '验证', 'zh-HK': '驗證', en: 'Verify' },
  verifying: { 'zh-CN': '正在验证…', 'zh-HK': '正在驗證…', en: 'Verifying…' },
  empty: { 'zh-CN': '请输入证书编号。', 'zh-HK': '請輸入證書編號。', en: 'Please type the certificate number.' },
  real: { 'zh-CN': '证书有效', 'zh-HK': '證書有效', en: 'This certificate is real' },
  realNote: {
    'zh-CN': '由本行颁发，以下是登记信息。',
    'zh-HK': '由本行頒發，以下是登記資料。',
    en: 'We issued it. This is what we have on record.',
  },
  holder: { 'zh-CN': '持有人', 'zh-HK': '持有人', en: 'Holder' },
  course: { 'zh-CN': '课程', 'zh-HK': '課程', en: 'Course' },
  day: { 'zh-CN': '颁发日期', 'zh-HK': '頒發日期', en: 'Issued on' },
  compare: {
    'zh-CN': '请与出示的证书核对。为保护隐私，姓名只显示姓氏。',
    'zh-HK': '請與出示的證書核對。為保障私隱，姓名只顯示姓氏。',
    en: 'Compare it with the certificate shown to you. Only the family name is given, for privacy.',
  },
})
