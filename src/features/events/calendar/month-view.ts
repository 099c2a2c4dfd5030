import { addDays, type BusinessDay } from '../../../domain/date/business-day'
import type { Period } from '../../../domain/date/period'
import { weekdayOf } from '../../../domain/date/working-day'

/** A month's days in weeks from Monday; null where a week reaches into another month. */
export function weeksOf({ firstDay, days }: Pick<Period, 'firstDay' | 'days'>): (BusinessDay | null)[][] {
  const before = weekdayOf(firstDay) - 1
  const cells = Math.ceil((before + days) / 7) * 7
  const dayAt = (cell: number) => (cell < before || cell >= before + days ? null : addDays(firstDay, cell - before))
  return Array.from({ length: cells / 7 }, (_, week) => Array.from({ length: 7 }, (_, day) => dayAt(week * 7 + day)))
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day that a key leads to from another; null for a key that leads nowhere. */
export function dayAfterKey(
  key: string,
  day: BusinessDay,
  { firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>,
): BusinessDay | null {
  if (key === 'Home') return firstDay
  if (key === 'End') return lastDay
  const step = steps[key]
  return step === undefined ? null : addDays(day, step)
}
