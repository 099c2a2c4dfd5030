import { addDays, type BusinessDay } from '../date/business-day'
import { dayAt } from '../date/day-at'
import { midnightMs } from '../date/midnight'
import { weekdayOf, type Weekday } from '../date/working-day'

/** A span of the bank's day in minutes after midnight; open from its first minute, closed at its last: half-open. */
export type DaySpan = { readonly fromMinute: number; readonly toMinute: number }

/** When somebody is there. A weekday without a span is closed; `closedDays` are the holidays that are known. */
export type OfficeHours = {
  readonly week: Readonly<Partial<Record<Weekday, DaySpan>>>
  readonly closedDays: readonly BusinessDay[]
}

/** A span of time, half-open. */
export type Span = { readonly fromMs: number; readonly toMs: number }

const minuteMs = 60_000

/** A span of a day as instants. */
export const spanOn = (day: BusinessDay, { fromMinute, toMinute }: DaySpan): Span => ({
  fromMs: midnightMs(day) + fromMinute * minuteMs,
  toMs: midnightMs(day) + toMinute * minuteMs,
})

/** When a day is open; null when it is not. */
export function openingOn({ week, closedDays }: OfficeHours, day: BusinessDay): Span | null {
  const span = week[weekdayOf(day)]
  return span && !closedDays.includes(day) ? spanOn(day, span) : null
}

/** Whether somebody is there at an instant: from the opening on, no longer at closing time. */
export function isOpenAt(hours: OfficeHours, atMs: number): boolean {
  const span = openingOn(hours, dayAt(atMs))
  return span !== null && atMs >= span.fromMs && atMs < span.toMs
}

/** The first opening after an instant. @throws RangeError when there is none within a year: the hours are wrong. */
export function nextOpeningMs(hours: OfficeHours, afterMs: number): number {
  for (let day = dayAt(afterMs), tries = 0; tries < 366; day = addDays(day, 1), tries += 1) {
    const span = openingOn(hours, day)
    if (span && span.fromMs > afterMs) return span.fromMs
  }
  throw new RangeError('the office never opens')
}
