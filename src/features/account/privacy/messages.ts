import { defineMessages } from '../../../i18n/message'

export const privacyTexts = defineMessages({
  title: { 'zh-CN': '隐私', 'zh-HK': '私隱', en: 'Privacy' },
  reason: {
    'zh-CN': '登录后可查看和更改您的同意。',
    'zh-HK': '登入後可查看及更改您的同意。',
    en: 'Sign in to see and change what you agreed to.',
  },
  loading: { 'zh-CN': '正在读取您的同意', 'zh-HK': '正在讀取您的同意', en: 'Loading what you agreed to' },
  consents: { 'zh-CN': '我的同意', 'zh-HK': '我的同意', en: 'What I agreed to' },
  service: { 'zh-CN': '使用本服务', 'zh-HK': '使用本服務', en: 'Using this service' },
  serviceNote: {
    'zh-CN': '登录、等级、权益、活动报名都以此为前提。',
    'zh-HK': '登入、等級、權益、活動報名都以此為前提。',
    en: 'Signing in, your tier, perks and events rest on it.',
  },
  marketing: { 'zh-CN': '接收活动与优惠信息', 'zh-HK': '接收活動與優惠資訊', en: 'Hearing of events and offers' },
  marketingNote: {
    'zh-CN': '不影响您的等级、权益和已报名活动的通知。',
    'zh-HK': '不影響您的等級、權益和已報名活動的通知。',
    en: 'Notices about your tier, perks and sign-ups come either way.',
  },
  read: { 'zh-CN': '阅读全文', 'zh-HK': '閱讀全文', en: 'Read it' },
  history: { 'zh-CN': '记录（{count}）', 'zh-HK': '記錄（{count}）', en: 'History ({count})' },
  noHistory: { 'zh-CN': '您还没有同意过。', 'zh-HK': '您還沒有同意過。', en: 'You never agreed to it.' },
  given: { 'zh-CN': '{time} 同意 {version} 版', 'zh-HK': '{time} 同意 {version} 版', en: '{time}: agreed to version {version}' },
  withdrawn: { 'zh-CN': '{time} 撤回', 'zh-HK': '{time} 撤回', en: '{time}: withdrawn' },
  withdrawService: { 'zh-CN': '撤回并停止使用', 'zh-HK': '撤回並停止使用', en: 'Withdraw and stop using it' },
  withdrawSure: {
    'zh-CN': '撤回后您会在所有设备上退出登录。等级和权益保留；再次登录时需要重新同意。',
    'zh-HK': '撤回後您會在所有裝置上登出。等級和權益保留；再次登入時需要重新同意。',
    en: 'You will be signed out everywhere. Tier and perks stay; to come back you agree again.',
  },
  withdrawYes: { 'zh-CN': '确认撤回', 'zh-HK': '確認撤回', en: 'Withdraw' },
  withdrawing: { 'zh-CN': '正在撤回…', 'zh-HK': '正在撤回…', en: 'Withdrawing…' },
  keep: { 'zh-CN': '不撤回', 'zh-HK': '不撤回', en: 'Keep it' },
  personalisation: { 'zh-CN': '个性化推荐', 'zh-HK': '個人化推薦', en: 'Recommendations for me' },
  personalisationNote: {
    'zh-CN': '关闭后，学堂不再按您的情况推荐。',
    'zh-HK': '關閉後，學堂不再按您的情況推薦。',
    en: 'Off: lessons are no longer chosen to suit you.',
  },
  myData: { 'zh-CN': '我的资料', 'zh-HK': '我的資料', en: 'My data' },
  myDataNote: {
    'zh-CN': '查看、导出本行保存的全部内容',
    'zh-HK': '查看、匯出本行保存的全部內容',
    en: 'See and export everything the bank holds',
  },
})

export const deletionTexts = defineMessages({
  title: { 'zh-CN': '删除我的资料', 'zh-HK': '刪除我的資料', en: 'Delete my data' },
  lead: {
    'zh-CN': '我们会在 15 个工作日内答复。法律要求保存的部分（如交易记录）会封存到期满。',
    'zh-HK': '我們會在 15 個工作日內答覆。法律要求保存的部分（如交易記錄）會封存至期滿。',
    en: 'We answer within 15 working days. What the law makes us keep, such as transactions, stays sealed until its time is up.',
  },
  ask: { 'zh-CN': '申请删除', 'zh-HK': '申請刪除', en: 'Ask for deletion' },
  sure: {
    'zh-CN': '确定申请删除吗？答复之前，您仍可正常使用，也可随时收回申请。',
    'zh-HK': '確定申請刪除嗎？答覆之前，您仍可正常使用，也可隨時收回申請。',
    en: 'Ask for deletion? Until we answer everything keeps working, and you can take it back.',
  },
  reason: { 'zh-CN': '原因（可不填）', 'zh-HK': '原因（可不填）', en: 'Why (if you like)' },
  yes: { 'zh-CN': '确认申请', 'zh-HK': '確認申請', en: 'Ask for deletion' },
  asking: { 'zh-CN': '正在提交…', 'zh-HK': '正在提交…', en: 'Sending…' },
  no: { 'zh-CN': '不申请', 'zh-HK': '不申請', en: 'Never mind' },
  asked: {
    'zh-CN': '您在 {asked} 申请了删除，最晚 {promised} 答复。',
    'zh-HK': '您在 {asked} 申請了刪除，最遲 {promised} 答覆。',
    en: 'You asked for deletion on {asked}. We answer by {promised}.',
  },
  takeBack: { 'zh-CN': '收回申请', 'zh-HK': '收回申請', en: 'Take it back' },
  takingBack: { 'zh-CN': '正在收回…', 'zh-HK': '正在收回…', en: 'Taking it back…' },
})

export const noticeTexts = defineMessages({
  title: { 'zh-CN': '条款与隐私', 'zh-HK': '條款與私隱', en: 'Terms and privacy' },
  loading: { 'zh-CN': '正在打开', 'zh-HK': '正在開啟', en: 'Loading' },
  version: { 'zh-CN': '{version} 版', 'zh-HK': '{version} 版', en: 'Version {version}' },
  inChinese: { 'zh-CN': '本文只有简体中文版。', 'zh-HK': '本文只有簡體中文版。', en: 'This text is in Chinese only.' },
})
