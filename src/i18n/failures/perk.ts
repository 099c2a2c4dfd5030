import { defineMessages } from '../message'

/** What the bank may refuse about perks and their codes, in words. */
export const perkFailures = defineMessages({
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
  'PERK.CHOICE': {
    'zh-CN': '所选的礼品已经换新，请刷新后重新选择。',
    'zh-HK': '所選的禮品已經換新，請重新整理後再選。',
    en: 'That choice is no longer offered. Please refresh and choose again.',
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
