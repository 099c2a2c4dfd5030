import type { BusinessDay } from './business-day'
import { fromDayNumber, toDayNumber } from './day-number'
import type { DayNumber } from './day-number'

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Day 0, 1970-01-01, was a Thursday. */
const weekdayOfNumber = (day: DayNumber) => ((((day + 3) % 7) + 7) % 7) + 1

/** The day of the week. */
export const weekdayOf = (day: BusinessDay): Weekday => weekdayOfNumber(toDayNumber(day)) as Weekday

/** The `count`-th working day after a day, which itself does not count. Working days are Monday to Friday: public holidays and the workdays moved for them are not known here. `count` ≥ 1. */
export function workingDayAfter(day: BusinessDay, count: number): BusinessDay {
  let number = toDayNumber(day)
  for (let left = count; left > 0;) {
    number = (number + 1) as DayNumber
    if (weekdayOfNumber(number) <= 5) left -= 1
  }
  return fromDayNumber(number)
}
