import type { EventCategory, EventCity } from '../../contract/events'
import { defineMessages, type Message } from '../../i18n/message'

export const categoryWords: Record<EventCategory, Message> = defineMessages({
  research: { 'zh-CN': '投研讲座', 'zh-HK': '投研講座', en: 'Research seminar' },
  salon: { 'zh-CN': '沙龙', 'zh-HK': '沙龍', en: 'Salon' },
  family: { 'zh-CN': '亲子活动', 'zh-HK': '親子活動', en: 'Family' },
  'branch-hall': { 'zh-CN': '网点活动', 'zh-HK': '分行活動', en: 'At the branch' },
  briefing: { 'zh-CN': '升级说明会', 'zh-HK': '升級說明會', en: 'Upgrade briefing' },
  'closed-door': { 'zh-CN': '闭门活动', 'zh-HK': '閉門活動', en: 'Closed door' },
})

/** Said of a briefing wherever it stands: on the list, on its page and on the ticket. */
export const noSalesWord: Message = defineMessages({ label: { 'zh-CN': '不推销', 'zh-HK': '不推銷', en: 'No sales' } }).label

export const cityWords: Record<EventCity, Message> = defineMessages({
  beijing: { 'zh-CN': '北京', 'zh-HK': '北京', en: 'Beijing' },
  shanghai: { 'zh-CN': '上海', 'zh-HK': '上海', en: 'Shanghai' },
  shenzhen: { 'zh-CN': '深圳', 'zh-HK': '深圳', en: 'Shenzhen' },
  hangzhou: { 'zh-CN': '杭州', 'zh-HK': '杭州', en: 'Hangzhou' },
  chengdu: { 'zh-CN': '成都', 'zh-HK': '成都', en: 'Chengdu' },
})
