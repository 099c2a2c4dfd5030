import { civilFromDays, daysFromCivil } from './civil'
import type { DayNumber } from './day-number'
import { periodOf, shiftPeriod } from './period'
import type { Period } from './period'

/** A run of days, inclusive at both ends. */
export type DayWindow = { readonly firstNumber: DayNumber; readonly lastNumber: DayNumber; readonly days: number }

/** The period's last calendar month: the period itself when that is a month. */
export function lastMonthOf(period: Period): DayWindow {
  return period.kind === 'month' ? period : periodOf('month', period.lastDay)
}

/** The last calendar quarter closed by the period's last day: the one ending on that day, else the one before. */
export function lastClosedQuarterOf(period: Period): DayWindow {
  const quarter = periodOf('quarter', period.lastDay)
  return quarter.lastNumber === period.lastNumber ? quarter : shiftPeriod(quarter, -1)
}

/** The `months` calendar months that end with the period's last one: m−11…m for 12. */
export function monthsUpTo(period: Period, months: number): DayWindow {
  const { year, month } = civilFromDays(period.lastNumber)
  const monthOrdinal = year * 12 + month - months
  const firstNumber = daysFromCivil(Math.floor(monthOrdinal / 12), (monthOrdinal % 12) + 1, 1) as DayNumber
  return { firstNumber, lastNumber: period.lastNumber, days: period.lastNumber - firstNumber + 1 }
}
