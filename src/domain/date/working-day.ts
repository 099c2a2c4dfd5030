import type { BusinessDay } from './business-day'
import { fromDayNumber, toDayNumber } from './day-number'
import type { DayNumber } from './day-number'

/** Monday is 0, Sunday 6. Day 0, 1970-01-01, was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The `count`-th working day after a day, which itself does not count. Working days are Monday to Friday: public holidays and the workdays moved for them are not known here. `count` ≥ 1. */
export function workingDayAfter(day: BusinessDay, count: number): BusinessDay {
  let number = toDayNumber(day)
  for (let left = count; left > 0;) {
    number = (number + 1) as DayNumber
    if (weekdayOf(number) < 5) left -= 1
  }
  return fromDayNumber(number)
}
