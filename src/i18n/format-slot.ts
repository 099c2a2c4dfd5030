import type { BusinessDay } from '../domain/date/business-day'
import { dayAt } from '../domain/date/day-at'
import { instantMs } from '../domain/date/instant'
import { weekdayOf } from '../domain/date/working-day'
import { formatDayOfYear } from './format'
import type { Language } from './message'
import { formatWeekday } from './weekday'

const minuteMs = 60_000
const minutesInDay = 24 * 60
const bankOffsetMinutes = 8 * 60

/** The milliseconds since 1970 of an instant with an offset. */
export const msOf = instantMs

/** The bank's day that an instant with an offset falls on. */
export const dayOf = (instant: string): BusinessDay => dayAt(msOf(instant))

/** The time of day at the bank: `09:30`. */
export function timeOf(instant: string): string {
  const minutes = (Math.floor(msOf(instant) / minuteMs) + bankOffsetMinutes) % minutesInDay
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** A day near to today: `11月25日 周三`, `Wed 25 Nov`. */
export function formatSlotDay(day: BusinessDay, language: Language): string {
  const weekday = formatWeekday(weekdayOf(day), language)
  const date = formatDayOfYear(day, language)
  return language === 'en' ? `${weekday} ${date}` : `${date} ${weekday}`
}

/** An instant near to today: `11月25日 周三 14:30`, `Wed 25 Nov, 14:30`. */
export const formatSlot = (instant: string, language: Language): string =>
  `${formatSlotDay(dayOf(instant), language)}${language === 'en' ? ',' : ''} ${timeOf(instant)}`
