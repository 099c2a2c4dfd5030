import { defineMessages } from '../../../i18n/message'

export const myDataTexts = defineMessages({
  title: { 'zh-CN': '我的资料', 'zh-HK': '我的資料', en: 'My data' },
  reason: {
    'zh-CN': '登录后可查看本行保存的您的资料。',
    'zh-HK': '登入後可查看本行保存的您的資料。',
    en: 'Sign in to see what the bank holds of you.',
  },
  loading: { 'zh-CN': '正在汇集您的资料', 'zh-HK': '正在匯集您的資料', en: 'Gathering your data' },
  asOf: {
    'zh-CN': '截至 {time}，本服务中保存的您的全部资料。这些内容不会留在手机里。',
    'zh-HK': '截至 {time}，本服務中保存的您的全部資料。這些內容不會留在手機裏。',
    en: 'Everything this service holds of you as of {time}. None of it stays on this device.',
  },
  export: { 'zh-CN': '导出', 'zh-HK': '匯出', en: 'Take it with you' },
  exportNote: {
    'zh-CN': '导出的文件含完整姓名、手机号和金额，请妥善保管。',
    'zh-HK': '匯出的檔案含完整姓名、手機號碼和金額，請妥善保管。',
    en: 'The file has your full name, phone and amounts in it. Keep it safe.',
  },
  asHtml: { 'zh-CN': '导出为网页（可读、可打印）', 'zh-HK': '匯出為網頁（可讀、可列印）', en: 'As a page to read and print' },
  asJson: { 'zh-CN': '导出为 JSON（供其他系统使用）', 'zh-HK': '匯出為 JSON（供其他系統使用）', en: 'As JSON, for other systems' },
  notSaved: {
    'zh-CN': '没有保存成功。请允许保存文件后重试。',
    'zh-HK': '未能儲存。請允許儲存檔案後再試。',
    en: 'It was not saved. Allow saving files and try again.',
  },
  rows: { 'zh-CN': '{count} 条', 'zh-HK': '{count} 條', en: '{count} entries' },
  none: { 'zh-CN': '没有记录', 'zh-HK': '沒有記錄', en: 'Nothing' },
  purpose: { 'zh-CN': '用途：{purpose}', 'zh-HK': '用途：{purpose}', en: 'Why: {purpose}' },
  keptFor: { 'zh-CN': '保存：{time}', 'zh-HK': '保存：{time}', en: 'For how long: {time}' },
  newest: {
    'zh-CN': '最近 {count} 条，全部内容请导出。',
    'zh-HK': '最近 {count} 條，全部內容請匯出。',
    en: 'The last {count}. Export to see all.',
  },
})
