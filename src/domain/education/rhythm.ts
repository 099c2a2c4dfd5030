import type { BusinessDay } from '../date/business-day'
import { addDays } from '../date/business-day'
import { civilFromDays, daysFromCivil } from '../date/civil'
import { toDayNumber } from '../date/day-number'

/** A week of ISO 8601: from Monday to Sunday, in the year that its Thursday lies in. `key` is `2026-W47`. */
export type IsoWeek = { readonly key: string; readonly monday: BusinessDay }

/** The week that a day lies in. */
export function isoWeekOf(day: BusinessDay): IsoWeek {
  const number = toDayNumber(day)
  // Day 0, 1970-01-01, was a Thursday.
  const monday = addDays(day, -((((number + 3) % 7) + 7) % 7))
  const thursday = toDayNumber(monday) + 3
  const { year } = civilFromDays(thursday)
  const week = Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1
  return { key: `${year}-W${String(week).padStart(2, '0')}`, monday }
}

/** How a customer learns from week to week. */
export type WeekRhythm = {
  readonly weekKey: string
  readonly days: readonly { readonly day: BusinessDay; readonly isLearnt: boolean }[]
  readonly daysLearnt: number
  /** Weeks in a row with a day learnt, up to this one. A running week without one yet breaks nothing. */
  readonly weeksInARow: number
}

/** The rhythm on a day, of the days learnt in any order. */
export function rhythmOf(learntDays: readonly BusinessDay[], today: BusinessDay): WeekRhythm {
  const learnt = new Set(learntDays)
  const { key, monday } = isoWeekOf(today)
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) => ({ day, isLearnt: learnt.has(day) }))
  const mondays = new Set(learntDays.map((day) => isoWeekOf(day).monday))
  let weeksInARow = 0
  for (let week = mondays.has(monday) ? monday : addDays(monday, -7); mondays.has(week); week = addDays(week, -7)) weeksInARow += 1
  return { weekKey: key, days, daysLearnt: days.filter(({ isLearnt }) => isLearnt).length, weeksInARow }
}
