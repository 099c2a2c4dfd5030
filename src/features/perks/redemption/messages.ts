import { defineMessages } from '../../../i18n/message'

export const codeTexts = defineMessages({
  title: { 'zh-CN': '使用码', 'zh-HK': '使用碼', en: 'Code' },
  reason: { 'zh-CN': '登录后可出示使用码。', 'zh-HK': '登入後可出示使用碼。', en: 'Sign in to show your code.' },
  loading: { 'zh-CN': '正在读取使用码', 'zh-HK': '正在讀取使用碼', en: 'Reading your code' },
  qr: { 'zh-CN': '{perk}的二维码', 'zh-HK': '{perk}的二維碼', en: 'QR code for {perk}' },
  show: { 'zh-CN': '请向工作人员出示', 'zh-HK': '請向職員出示', en: 'Show this to the staff' },
  offlineGood: {
    'zh-CN': '没有网络也能出示。',
    'zh-HK': '沒有網絡也能出示。',
    en: 'It can be shown without a network.',
  },
  stale: {
    'zh-CN': '暂时连不上服务，使用码仍可出示；状态截至 {day}。',
    'zh-HK': '暫時未能連接服務，使用碼仍可出示；狀態截至 {day}。',
    en: "Can't reach the bank. The code can still be shown; its state is as of {day}.",
  },
  digits: { 'zh-CN': '数字码', 'zh-HK': '數字碼', en: 'Digits' },
  who: { 'zh-CN': '人数', 'zh-HK': '人數', en: 'For' },
  places: { 'zh-CN': '占用次数', 'zh-HK': '佔用次數', en: 'Uses' },
  placesValue: { 'zh-CN': '{places} 次', 'zh-HK': '{places} 次', en: '{places}' },
  visitDay: { 'zh-CN': '到访日期', 'zh-HK': '到訪日期', en: 'Day of visit' },
  until: { 'zh-CN': '有效期至', 'zh-HK': '有效期至', en: 'Good until' },
  usedAt: { 'zh-CN': '使用时间', 'zh-HK': '使用時間', en: 'Used' },
  fulfilledAt: { 'zh-CN': '完成时间', 'zh-HK': '完成時間', en: 'Served' },
  endedAt: { 'zh-CN': '失效时间', 'zh-HK': '失效時間', en: 'Ended' },
  reservedAt: { 'zh-CN': '领取时间', 'zh-HK': '領取時間', en: 'Reserved' },
  usedNote: {
    'zh-CN': '这个码已经使用，不能再次使用。',
    'zh-HK': '此碼已經使用，不能再次使用。',
    en: 'This code has been used and is no longer good.',
  },
  returned: {
    'zh-CN': '{places} 次名额已退回，这个码不再有效。',
    'zh-HK': '{places} 次名額已退回，此碼不再有效。',
    en: 'Its places ({places}) were given back. The code is no longer good.',
  },
  released: {
    'zh-CN': '等级调整后，未使用的码已释放。等级恢复后可重新领取。',
    'zh-HK': '等級調整後，未使用的碼已釋放。等級恢復後可重新領取。',
    en: 'Unused codes were released when your tier changed. With the tier back you can get a new one.',
  },
  cancel: { 'zh-CN': '取消并退回名额', 'zh-HK': '取消並退回名額', en: 'Cancel and give it back' },
  cancelSure: {
    'zh-CN': '取消后这个码立即作废，{places} 次名额退回本期。',
    'zh-HK': '取消後此碼立即作廢，{places} 次名額退回本期。',
    en: 'The code becomes void at once, and its places ({places}) go back to the period.',
  },
  cancelYes: { 'zh-CN': '确认取消', 'zh-HK': '確認取消', en: 'Yes, cancel' },
  cancelling: { 'zh-CN': '正在取消…', 'zh-HK': '正在取消…', en: 'Cancelling…' },
  cancelNo: { 'zh-CN': '保留', 'zh-HK': '保留', en: 'Keep it' },
  lost: {
    'zh-CN': '网络中断，还不知道是否取消成功。请重试。',
    'zh-HK': '網絡中斷，未知是否取消成功。請重試。',
    en: 'The connection was lost on the way. Please try again.',
  },
  toLedger: { 'zh-CN': '查看全部使用码', 'zh-HK': '查看全部使用碼', en: 'See all codes' },
})
