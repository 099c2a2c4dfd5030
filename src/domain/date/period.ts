import type { BusinessDay } from './business-day'
import { civilFromDays, daysFromCivil } from './civil'
import { fromDayNumber, toDayNumber } from './day-number'
import type { DayNumber } from './day-number'

/** How often a scheme evaluates. */
export type PeriodKind = 'month' | 'quarter'

/** A calendar month or quarter. Days are inclusive at both ends; `key` is `2026-03` or `2026-Q1`; keys of a kind sort in time. */
export type Period = {
  readonly kind: PeriodKind
  readonly key: string
  /** Counts periods of the kind: neighbours differ by 1. */
  readonly ordinal: number
  readonly firstDay: BusinessDay
  readonly lastDay: BusinessDay
  /** A closed period's result is in effect from 00:00 of this day: the first of the next period. */
  readonly effectiveDay: BusinessDay
  readonly firstNumber: DayNumber
  readonly lastNumber: DayNumber
  readonly days: number
}

const MONTHS = { month: 1, quarter: 3 } as const
const MONTH_KEY = /^([12]\d{3})-(0[1-9]|1[0-2])$/
const QUARTER_KEY = /^([12]\d{3})-Q([1-4])$/

function keyOf(kind: PeriodKind, ordinal: number): string {
  const perYear = 12 / MONTHS[kind]
  const year = String(Math.floor(ordinal / perYear)).padStart(4, '0')
  const place = (ordinal % perYear) + 1
  return kind === 'month' ? `${year}-${String(place).padStart(2, '0')}` : `${year}-Q${place}`
}

function firstNumberOf(kind: PeriodKind, ordinal: number): DayNumber {
  const monthOrdinal = ordinal * MONTHS[kind]
  return daysFromCivil(Math.floor(monthOrdinal / 12), (monthOrdinal % 12) + 1, 1) as DayNumber
}

function periodAt(kind: PeriodKind, ordinal: number): Period {
  const firstNumber = firstNumberOf(kind, ordinal)
  const lastNumber = (firstNumberOf(kind, ordinal + 1) - 1) as DayNumber
  return {
    kind,
    key: keyOf(kind, ordinal),
    ordinal,
    firstDay: fromDayNumber(firstNumber),
    lastDay: fromDayNumber(lastNumber),
    effectiveDay: fromDayNumber((lastNumber + 1) as DayNumber),
    firstNumber,
    lastNumber,
    days: lastNumber - firstNumber + 1,
  }
}

/** The period of a kind that a day lies in. */
export function periodOf(kind: PeriodKind, day: BusinessDay): Period {
  const { year, month } = civilFromDays(toDayNumber(day))
  return periodAt(kind, Math.floor((year * 12 + month - 1) / MONTHS[kind]))
}

/** Reads `2026-03` or `2026-Q1`, years 1000…2999; null for anything else. */
export function parsePeriod(key: string): Period | null {
  const month = MONTH_KEY.exec(key)
  if (month) return periodAt('month', Number(month[1]) * 12 + Number(month[2]) - 1)
  const quarter = QUARTER_KEY.exec(key)
  return quarter ? periodAt('quarter', Number(quarter[1]) * 4 + Number(quarter[2]) - 1) : null
}

/** The period `steps` later, or earlier when negative. */
export function shiftPeriod(period: Period, steps: number): Period {
  return periodAt(period.kind, period.ordinal + steps)
}

/** The day on which a closed period's result is in effect, from 00:00. */
export function effectiveDayOf(period: Period): BusinessDay {
  return period.effectiveDay
}

/** All periods of a kind from the one of `firstDay` to the one of `lastDay`, both included, in order. */
export function periodsBetween(kind: PeriodKind, firstDay: BusinessDay, lastDay: BusinessDay): Period[] {
  const last = periodOf(kind, lastDay).ordinal
  const periods: Period[] = []
  for (let period = periodOf(kind, firstDay); period.ordinal <= last; period = shiftPeriod(period, 1)) periods.push(period)
  return periods
}
