import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { BusinessDay } from '../domain/date/business-day'
import { weekdayOf } from '../domain/date/working-day'
import { formatDayOfYear } from './format'
import type { Language } from './message'
import { formatWeekday } from './weekday'

dayjs.extend(utc)

const bankOffsetMinutes = 8 * 60
const atBank = (instant: string) => dayjs(instant).utcOffset(bankOffsetMinutes)

/** The bank's day that an instant with an offset falls on. */
export const dayOf = (instant: string): BusinessDay => atBank(instant).format('YYYY-MM-DD') as BusinessDay

/** The milliseconds since 1970 of an instant with an offset. */
export const msOf = (instant: string): number => dayjs(instant).valueOf()

/** The time of day at the bank: `09:30`. */
export const timeOf = (instant: string): string => atBank(instant).format('HH:mm')

/** A day near to today: `11月25日 周三`, `Wed 25 Nov`. */
export function formatSlotDay(day: BusinessDay, language: Language): string {
  const weekday = formatWeekday(weekdayOf(day), language)
  const date = formatDayOfYear(day, language)
  return language === 'en' ? `${weekday} ${date}` : `${date} ${weekday}`
}

/** An instant near to today: `11月25日 周三 14:30`, `Wed 25 Nov, 14:30`. */
export const formatSlot = (instant: string, language: Language): string =>
  `${formatSlotDay(dayOf(instant), language)}${language === 'en' ? ',' : ''} ${timeOf(instant)}`
