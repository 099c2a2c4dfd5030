import { defineMessages, type Message } from './message'

/** What went wrong with a request, as screens see it. Screens branch on `kind`; the words follow `code`. */
export type Failure = {
  kind: 'offline' | 'signed-out' | 'refused' | 'broken'
  code?: string | undefined
  retryAfterSeconds?: number | undefined
}

const byKind = defineMessages({
  offline: {
    'zh-CN': '网络连接不上。请检查网络后重试。',
    'zh-HK': '未能連接網絡，請檢查網絡後再試。',
    en: "You're offline. Check the connection and try again.",
  },
  'signed-out': {
    'zh-CN': '登录已过期，请重新登录。您的内容都还在。',
    'zh-HK': '登入已過期，請重新登入。您的內容都還在。',
    en: 'Your session has ended. Please sign in again; nothing is lost.',
  },
  refused: {
    'zh-CN': '这项操作没有成功，请稍后再试。',
    'zh-HK': '這項操作未能完成，請稍後再試。',
    en: 'That did not go through. Please try again later.',
  },
  broken: {
    'zh-CN': '服务暂时出了问题，我们正在处理。请稍后重试。',
    'zh-HK': '服務暫時出現問題，我們正在處理，請稍後再試。',
    en: 'Something went wrong on our side. Please try again in a moment.',
  },
})

const byCode: Record<string, Message> = defineMessages({
  'REQUEST.INVALID': {
    'zh-CN': '填写的内容有误，请检查后再提交。',
    'zh-HK': '填寫的內容有誤，請檢查後再提交。',
    en: 'Something in the form is not right. Please check it and send it again.',
  },
  'SESSION.CODE_WRONG': {
    'zh-CN': '验证码不正确，请核对后重新输入。',
    'zh-HK': '驗證碼不正確，請核對後重新輸入。',
    en: 'That code is not right. Check it and type it again.',
  },
  'SESSION.CODE_EXPIRED': {
    'zh-CN': '验证码已过期，请重新获取。',
    'zh-HK': '驗證碼已過期，請重新獲取。',
    en: 'That code has expired. Please get a new one.',
  },
  'SESSION.CODE_LOCKED': {
    'zh-CN': '输错次数过多，请重新获取验证码。',
    'zh-HK': '輸錯次數過多，請重新獲取驗證碼。',
    en: 'Too many wrong tries. Please get a new code.',
  },
  'SESSION.CODE_TOO_SOON': {
    'zh-CN': '获取验证码过于频繁，请稍后再试。',
    'zh-HK': '獲取驗證碼過於頻繁，請稍後再試。',
    en: 'Too many codes were sent. Please wait a little before the next.',
  },
  'SESSION.PHONE_UNKNOWN': {
    'zh-CN': '该手机号未在本行预留，请核对或到网点登记。',
    'zh-HK': '此手機號碼未在本行登記，請核對或到分行登記。',
    en: 'The bank does not have this number. Check it, or register it at a branch.',
  },
  'GOAL.TIER_NOT_ABOVE': {
    'zh-CN': '目标须高于当前等级，请重新选择。',
    'zh-HK': '目標須高於目前等級，請重新選擇。',
    en: 'A goal must be above your present tier. Please choose again.',
  },
  'GOAL.DAY_PASSED': {
    'zh-CN': '这一天已经过去，请选择以后的日期。',
    'zh-HK': '這一天已經過去，請選擇以後的日期。',
    en: 'That day has passed. Please choose a later one.',
  },
  'GOAL.TIER_UNKNOWN': {
    'zh-CN': '等级方案已更新，请重新选择目标。',
    'zh-HK': '等級方案已更新，請重新選擇目標。',
    en: 'The ladder has changed. Please choose your goal again.',
  },
  'SESSION.LINK_EXPIRED': {
    'zh-CN': '微信关联已超时，请返回后重新登录。',
    'zh-HK': '微信關聯已逾時，請返回後重新登入。',
    en: 'Linking WeChat took too long. Please go back and sign in again.',
  },
  'SESSION.WECHAT_REJECTED': {
    'zh-CN': '微信登录没有成功，请用手机号登录。',
    'zh-HK': '微信登入未能成功，請用手機號碼登入。',
    en: 'WeChat sign-in failed. Please sign in by phone.',
  },
  'CASE.ALREADY_OPEN': {
    'zh-CN': '您对这次评定的异议正在处理，无需重复提交。',
    'zh-HK': '您對這次評定的異議正在處理，毋須重複提交。',
    en: 'We are already looking into your objection to this evaluation.',
  },
  'CASE.PERIOD_UNKNOWN': {
    'zh-CN': '没有找到这一期的评定，请返回后刷新再试。',
    'zh-HK': '找不到這一期的評定，請返回後重新整理再試。',
    en: 'There is no such evaluation. Please go back, refresh and try again.',
  },
  'PERK.UNKNOWN': {
    'zh-CN': '没有找到这项权益，请返回后刷新再试。',
    'zh-HK': '找不到這項權益，請返回後重新整理再試。',
    en: 'There is no such perk. Please go back, refresh and try again.',
  },
  'PERK.LOCKED': {
    'zh-CN': '您当前的等级还没有这项权益，可在权益对比表查看开启等级。',
    'zh-HK': '您目前的等級未有這項權益，可在權益對比表查看開啟等級。',
    en: 'Your tier does not have this perk yet. The comparison table shows which tier opens it.',
  },
  'PERK.NOT_REDEEMABLE': {
    'zh-CN': '这项权益自动生效，无需领取。',
    'zh-HK': '這項權益自動生效，毋須領取。',
    en: 'This perk works by itself. There is nothing to redeem.',
  },
  'PERK.TOO_MANY_GUESTS': {
    'zh-CN': '同行人数超过您等级的上限，请减少后再试。',
    'zh-HK': '同行人數超過您等級的上限，請減少後再試。',
    en: 'That is more guests than your tier allows. Please choose fewer.',
  },
  'PERK.DAY_UNFIT': {
    'zh-CN': '这一天不能预约，请选择列出的日期。',
    'zh-HK': '這一天不能預約，請選擇列出的日期。',
    en: 'That day cannot be booked. Please choose one of the days offered.',
  },
  'PERK.QUOTA_USED': {
    'zh-CN': '本期剩余次数不够。可减少同行人数，或等下一期更新后再用。',
    'zh-HK': '本期剩餘次數不足。可減少同行人數，或待下一期更新後再用。',
    en: 'Not enough is left in this period. Bring fewer guests, or wait for the next period.',
  },
  'REDEMPTION.UNKNOWN': {
    'zh-CN': '没有找到这条使用记录，请返回后刷新再试。',
    'zh-HK': '找不到這項使用紀錄，請返回後重新整理再試。',
    en: 'There is no such redemption. Please go back, refresh and try again.',
  },
  'REDEMPTION.USED': {
    'zh-CN': '这个码已经使用，不能取消。如有疑问请联系客户经理。',
    'zh-HK': '此碼已經使用，不能取消。如有疑問請聯絡客戶經理。',
    en: 'This code has been used and cannot be cancelled. Please ask your relationship manager.',
  },
  'REDEMPTION.ENDED': {
    'zh-CN': '这个码已经失效，名额已退回，无需取消。',
    'zh-HK': '此碼已經失效，名額已退回，毋須取消。',
    en: 'This code is no longer valid and its places were given back. There is nothing to cancel.',
  },
})

/** What to tell the customer about a failure, and what to do next. */
export const failureMessage = (failure: Failure): Message => byCode[failure.code ?? ''] ?? byKind[failure.kind]

/** Reads anything thrown as a failure; what is not one of ours is a fault of the app. */
export function asFailure(error: unknown): Failure {
  const kind = (error as Partial<Failure> | null)?.kind
  return kind && kind in byKind ? (error as Failure) : { kind: 'broken' }
}
