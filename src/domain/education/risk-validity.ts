import type { BusinessDay } from '../date/business-day'
import { addDays } from '../date/business-day'
import { civilFromDays, daysFromCivil } from '../date/civil'
import type { DayNumber } from '../date/day-number'
import { fromDayNumber, toDayNumber } from '../date/day-number'
import type { RiskLevel } from './risk-level'

/** A risk assessment: the riskiest content that suits the customer, and the day on which it was made. */
export type RiskAssessment = { readonly mayOpen: RiskLevel; readonly day: BusinessDay }

/** How many times a day and a calendar year a customer may be assessed. Product rules, section 3. */
export const TRIES_A_DAY = 2
/** See `TRIES_A_DAY`. */
export const TRIES_A_YEAR = 8

/**
 * The last day on which an assessment is good: the day before the same date twelve months later (product rules, section 3). One of a 29
 * February is good until the 28th.
 */
export function validUntilOf({ day }: RiskAssessment): BusinessDay {
  const { year, month, day: dayOfMonth } = civilFromDays(toDayNumber(day))
  // Counted from the 1st, the 29 February that the next year lacks is its 1 March.
  return fromDayNumber((daysFromCivil(year + 1, month, 1) + dayOfMonth - 2) as DayNumber)
}

/** Whether an assessment is no longer good on a day. */
export const isExpiredOn = (assessment: RiskAssessment, today: BusinessDay): boolean => today > validUntilOf(assessment)

/** The tries a customer has left on a day, and the first day with one. */
export type TriesLeft = { readonly today: number; readonly thisYear: number; readonly nextTryDay: BusinessDay }

/** Counts the tries left on a day after those of `days`, in any order. Which limit is reached shows: the year's leaves `thisYear` at 0. */
export function triesLeft(days: readonly BusinessDay[], today: BusinessDay): TriesLeft {
  const year = today.slice(0, 4)
  const thisYear = Math.max(0, TRIES_A_YEAR - days.filter((day) => day.slice(0, 4) === year).length)
  const ofDay = Math.max(0, TRIES_A_DAY - days.filter((day) => day === today).length)
  const left = Math.min(thisYear, ofDay)
  const newYear = fromDayNumber(daysFromCivil(Number(year) + 1, 1, 1) as DayNumber)
  return { today: left, thisYear, nextTryDay: left > 0 ? today : thisYear > 0 ? addDays(today, 1) : newYear }
}
