import type { DayNumber } from '../date/day-number'
import type { BalanceLine } from './books'

/** The end-of-day balance in fen on a day: that of the last change up to it, 0 before the first. */
export function balanceOn(line: BalanceLine, day: DayNumber): number {
  const index = lastChangeBy(line.days, day)
  return index < 0 ? 0 : (line.balancesFen[index] ?? 0)
}

/** Σ of the end-of-day balances from `first` to `last`, both included, in fen; 0 when `last` is before `first`. */
export function balanceSum(line: BalanceLine, first: DayNumber, last: DayNumber): number {
  let sumFen = 0
  // Backwards: the days that count are mostly the latest.
  let end = last as number
  for (let index = lastChangeBy(line.days, last); index >= 0 && end >= first; index -= 1) {
    const start = Math.max(line.days[index] ?? 0, first)
    sumFen += (line.balancesFen[index] ?? 0) * (end - start + 1)
    end = start - 1
  }
  return sumFen
}

/** The place of the last change on or before a day, −1 when there is none. */
function lastChangeBy(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
