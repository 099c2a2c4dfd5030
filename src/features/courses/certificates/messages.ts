import { defineMessages } from '../../../i18n/message'

export const certificateTexts = defineMessages({
  title: { 'zh-CN': '我的证书', 'zh-HK': '我的證書', en: 'My certificates' },
  one: { 'zh-CN': '证书', 'zh-HK': '證書', en: 'Certificate' },
  loading: { 'zh-CN': '正在读取证书', 'zh-HK': '正在讀取證書', en: 'Reading your certificates' },
  reason: { 'zh-CN': '登录后可查看您的证书。', 'zh-HK': '登入後可查看您的證書。', en: 'Sign in to see your certificates.' },
  none: {
    'zh-CN': '还没有证书。学完一门课的全部章节并通过测验，证书就会出现在这里。',
    'zh-HK': '還沒有證書。學完一門課的全部章節並通過測驗，證書便會在此顯示。',
    en: 'No certificates yet. Finish all chapters of a course and pass its quizzes, and its certificate appears here.',
  },
  toCourses: { 'zh-CN': '去看课程', 'zh-HK': '查看課程', en: 'See the courses' },
  issued: { 'zh-CN': '{day}颁发', 'zh-HK': '{day}頒發', en: 'Issued {day}' },
  verify: { 'zh-CN': '验证一张证书', 'zh-HK': '驗證一張證書', en: 'Verify a certificate' },
  heading: { 'zh-CN': '结业证书', 'zh-HK': '結業證書', en: 'Certificate of completion' },
  certifies: { 'zh-CN': '兹证明 {holder} 学完课程', 'zh-HK': '茲證明 {holder} 學完課程', en: 'This certifies that {holder} has completed' },
  passed: { 'zh-CN': '并通过全部测验', 'zh-HK': '並通過全部測驗', en: 'and passed all its quizzes' },
  number: { 'zh-CN': '证书编号', 'zh-HK': '證書編號', en: 'Certificate number' },
  bank: { 'zh-CN': '财富阶梯 · 学堂', 'zh-HK': '財富階梯 · 學堂', en: 'Wealth Ladder · Learn' },
  qr: { 'zh-CN': '验证网址的二维码', 'zh-HK': '驗證網址的二維碼', en: 'QR code of the address that verifies it' },
  scan: { 'zh-CN': '扫码或凭编号可验证真伪', 'zh-HK': '掃碼或憑編號可驗證真偽', en: 'Scan it, or type its number, to verify it' },
  masked: {
    'zh-CN': '姓名已遮盖，出示时不会泄露全名。本证书证明学习经历，不是从业资格。',
    'zh-HK': '姓名已遮蓋，出示時不會洩露全名。本證書證明學習經歷，並非從業資格。',
    en: 'The name is masked, so that showing it gives nothing away. It attests learning and is no professional qualification.',
  },
  print: { 'zh-CN': '打印或存为 PDF', 'zh-HK': '列印或存為 PDF', en: 'Print or save as PDF' },
  check: { 'zh-CN': '打开验证页', 'zh-HK': '開啟驗證頁', en: 'Open the verification page' },
  unknown: { 'zh-CN': '没有找到这张证书。', 'zh-HK': '找不到這張證書。', en: 'There is no such certificate.' },
  toAll: { 'zh-CN': '查看全部证书', 'zh-HK': '查看全部證書', en: 'See all certificates' },
})
