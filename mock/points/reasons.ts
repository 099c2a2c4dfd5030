import type { Localized } from '../../src/contract/primitives'

/** What points are earned for. The rates are the seed's and illustrative. */
export const reasons = {
  tierMonthly: { 'zh-CN': '等级月度积分', 'zh-HK': '等級每月積分', en: 'Monthly, for your tier' },
  cardSpending: { 'zh-CN': '信用卡消费', 'zh-HK': '信用卡消費', en: 'Card spending' },
  birthday: { 'zh-CN': '生日积分', 'zh-HK': '生日積分', en: 'Birthday' },
  eventAttended: { 'zh-CN': '参加活动', 'zh-HK': '參加活動', en: 'An event attended' },
  courseFinished: { 'zh-CN': '学完课程', 'zh-HK': '完成課程', en: 'A course finished' },
  welcome: { 'zh-CN': '新客户见面礼', 'zh-HK': '新客戶見面禮', en: 'Welcome' },
} as const satisfies Record<string, Localized>

/** The words for a stored reason. @throws RangeError when there are none: a reason with entries stays here. */
export function reasonWords(reason: string): Localized {
  const words = (reasons as Readonly<Record<string, Localized>>)[reason]
  if (words) return words
  throw new RangeError(`no reason ${reason}`)
}
