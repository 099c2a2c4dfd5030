import { defineMessages } from '../../i18n/message'

/** Where a use of a perk is in its life. */
export const redemptionWords = defineMessages({
  RESERVED: { 'zh-CN': '待使用', 'zh-HK': '待使用', en: 'Ready to use' },
  REDEEMED: { 'zh-CN': '已使用', 'zh-HK': '已使用', en: 'Used' },
  FULFILLED: { 'zh-CN': '服务已完成', 'zh-HK': '服務已完成', en: 'Served' },
  RELEASED: { 'zh-CN': '因等级调整释放', 'zh-HK': '因等級調整釋放', en: 'Released: tier changed' },
  EXPIRED: { 'zh-CN': '已过期', 'zh-HK': '已過期', en: 'Expired' },
  CANCELLED: { 'zh-CN': '已取消', 'zh-HK': '已取消', en: 'Cancelled' },
  booked: { 'zh-CN': '已预约', 'zh-HK': '已預約', en: 'Booked' },
  noGuests: { 'zh-CN': '本人', 'zh-HK': '本人', en: 'You' },
  withGuests: { 'zh-CN': '本人和 {count} 位同行人', 'zh-HK': '本人和 {count} 位同行人', en: 'You, and guests: {count}' },
  visitOn: { 'zh-CN': '{day} 到访', 'zh-HK': '{day} 到訪', en: 'Visit {day}' },
  until: { 'zh-CN': '{time} 前有效', 'zh-HK': '{time} 前有效', en: 'Good until {time}' },
  usedAt: { 'zh-CN': '{time} 使用', 'zh-HK': '{time} 使用', en: 'Used {time}' },
  endedAt: { 'zh-CN': '{time} 失效', 'zh-HK': '{time} 失效', en: 'Ended {time}' },
  honoured: {
    'zh-CN': '已确认的预约保留，不受等级调整影响',
    'zh-HK': '已確認的預約保留，不受等級調整影響',
    en: 'A confirmed booking is kept whatever becomes of the tier',
  },
})
