import { fromDayNumber, parseDayNumber, toDayNumber } from './day-number'
import type { DayNumber } from './day-number'

declare const businessDay: unique symbol

/** A bank day at UTC+8, `YYYY-MM-DD`. Strings of this form compare and sort as days do. */
export type BusinessDay = string & { readonly [businessDay]: true }

/** Reads `YYYY-MM-DD`; null when the text has another form or the calendar has no such day. */
export function parseBusinessDay(text: string): BusinessDay | null {
  return parseDayNumber(text) === null ? null : (text as BusinessDay)
}

/** Marks a text as a bank day. @throws RangeError when it is none: parse what comes from outside instead. */
export function toBusinessDay(text: string): BusinessDay {
  const day = parseBusinessDay(text)
  if (day === null) throw new RangeError(`not a bank day: ${text}`)
  return day
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: BusinessDay, days: number): BusinessDay {
  return fromDayNumber((toDayNumber(day) + days) as DayNumber)
}

/** How many days `to` is after `from`; negative when before, 0 for the same day. */
export function daysBetween(from: BusinessDay, to: BusinessDay): number {
  return toDayNumber(to) - toDayNumber(from)
}
