import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { BusinessDay } from '../domain/date/business-day'
import { weekdayOf, type Weekday } from '../domain/date/working-day'
import { formatDayOfYear } from './format'
import type { Language } from './message'

dayjs.extend(utc)

const bankOffsetMinutes = 8 * 60
const atBank = (instant: string) => dayjs(instant).utcOffset(bankOffsetMinutes)

/** The bank's day that an instant with an offset falls on. */
export const dayOf = (instant: string): BusinessDay => atBank(instant).format('YYYY-MM-DD') as BusinessDay

/** The time of day at the bank: `09:30`. */
export const timeOf = (instant: string): string => atBank(instant).format('HH:mm')

const weekdays: Record<Language, readonly string[]> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'zh-HK': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** `周三`, `Wed`. */
export const formatWeekday = (weekday: Weekday, language: Language): string => weekdays[language][weekday - 1] ?? ''

/** A day near to today: `11月25日 周三`, `Wed 25 Nov`. */
export function formatSlotDay(day: BusinessDay, language: Language): string {
  const weekday = formatWeekday(weekdayOf(day), language)
  const date = formatDayOfYear(day, language)
  return language === 'en' ? `${weekday} ${date}` : `${date} ${weekday}`
}

/** An instant near to today: `11月25日 周三 14:30`, `Wed 25 Nov, 14:30`. */
export const formatSlot = (instant: string, language: Language): string =>
  `${formatSlotDay(dayOf(instant), language)}${language === 'en' ? ',' : ''} ${timeOf(instant)}`
