import { divideDown, divideUp } from '../money/divide'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { gapFenDays } from './flat-projection'
import type { AverageUnderWay } from './flat-projection'

/** Whether a day of the window, counted from 1, is still open: t+1…D. Questions can only be asked of such a day. */
export function isOpenDay(average: AverageUnderWay, dayOfWindow: number): boolean {
  return Number.isSafeInteger(dayOfWindow) && dayOfWindow > average.settledDays && dayOfWindow <= average.days
}

/**
 * 需要存多少: the least extra balance that, kept from an open day (counted from 1, that day included) to the window's end,
 * reaches the mark: ⌈gap / (D−d+1)⌉; 0 when it is met anyway. @throws RangeError for a day that is not open.
 */
export function extraNeededFen(average: AverageUnderWay, fromDayOfWindow: number): Fen {
  const keptDays = openDaysFrom(average, fromDayOfWindow)
  return toFen(Math.max(divideUp(gapFenDays(average), keptDays), 0))
}

/**
 * 存到哪天: the last day of the window, counted from 1, on which an extra balance put in and kept still reaches the mark:
 * D−⌈gap/X⌉+1. Null when no open day is early enough. When the mark is met anyway it is the last day, D.
 * @throws RangeError when the extra is not above 0.
 */
export function latestDayFor(average: AverageUnderWay, extraFen: Fen): number | null {
  if (extraFen <= 0) throw new RangeError(`an extra is above 0: ${extraFen}`)
  const openDays = average.days - average.settledDays
  if (openDays === 0) return null
  const daysNeeded = Math.max(divideUp(gapFenDays(average), extraFen), 1)
  return daysNeeded <= openDays ? average.days - daysNeeded + 1 : null
}

/**
 * 能取多少: the most that can be taken out from an open day on, for good, with the mark still met: ⌊−gap / (D−d+1)⌋, at most
 * the balance; 0 when the mark is missed as things stand. @throws RangeError for a day that is not open.
 */
export function withdrawableFen(average: AverageUnderWay, fromDayOfWindow: number): Fen {
  const keptDays = openDaysFrom(average, fromDayOfWindow)
  const spareFen = divideDown(-gapFenDays(average), keptDays)
  return toFen(Math.min(average.balanceFen, Math.max(spareFen, 0)))
}

function openDaysFrom(average: AverageUnderWay, dayOfWindow: number): number {
  if (!isOpenDay(average, dayOfWindow)) throw new RangeError(`day ${dayOfWindow} of ${average.days} is not open`)
  return average.days - dayOfWindow + 1
}
