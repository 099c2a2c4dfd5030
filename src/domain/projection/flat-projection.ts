import { divideDown, divideUp } from '../money/divide'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'

/**
 * An average under way: of a window of `days` days the first `settledDays` are settled with the sum of closing balances
 * `sumFen`, and `balanceFen` is the last of them (0 when none). `markFen` is the average to reach. All are 0 or more, `days`
 * at least 1, and `markFen · days` and the projected sum are safe integers, as books and marks within `MOST_FEN` make sure.
 */
export type AverageUnderWay = {
  readonly markFen: Fen
  readonly sumFen: Fen
  readonly balanceFen: Fen
  readonly settledDays: number
  readonly days: number
}

/** Whole fen times days. @throws RangeError when the product is no safe integer: an amount beyond all books was passed. */
function timesDays(amountFen: number, days: number): Fen {
  return toFen(amountFen * days)
}

/** Σ of all the window's closing balances if the last one stays: S + (D−t)·B, in fen. */
export function projectedSumFen({ sumFen, balanceFen, settledDays, days }: AverageUnderWay): Fen {
  return toFen(sumFen + timesDays(balanceFen, days - settledDays))
}

/** The average the window then ends with, rounded down to the fen. */
export function projectedAverageFen(average: AverageUnderWay): Fen {
  return toFen(divideDown(projectedSumFen(average), average.days))
}

/** What the sum then lacks: T·D − (S + (D−t)·B), in fen·days. Met when 0 or less; what is below 0 is to spare. */
export function gapFenDays(average: AverageUnderWay): Fen {
  return toFen(timesDays(average.markFen, average.days) - projectedSumFen(average))
}

/** Whether the mark is met at the window's end if the last balance stays. */
export function isMetFlat(average: AverageUnderWay): boolean {
  return gapFenDays(average) <= 0
}

/** By how much the projected average misses the mark, rounded up to the fen; 0 when it is met. */
export function averageShortFen(average: AverageUnderWay): Fen {
  return toFen(Math.max(divideUp(gapFenDays(average), average.days), 0))
}
