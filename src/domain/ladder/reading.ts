import { divideDown } from '../money/divide'
import type { Fen } from '../money/fen'
import { toFen } from '../money/fen'

/**
 * What a metric comes to over its window. The mark T is met ⇔ `total ≥ T · days`: no division, so no rounding.
 * For an average `total` is the sum of the settled days' closing balances in fen and `days` the window's length;
 * for an amount or a count `days` is 1 and `total` the value itself.
 */
export type Reading = {
  readonly metricId: string
  readonly total: number
  readonly days: number
  /** Days of the window already in `total`; below `days` only while the window is open. */
  readonly settledDays: number
  /** The last settled balance, which the open days are taken to keep; for an amount or a count, the value itself. */
  readonly balance: number
  /** The metric does not concern this customer (it asks for linked securities and there are none); its total is 0. */
  readonly applies: boolean
}

/** The reading at its window's end if the last settled balance stays as it is. A closed reading is returned as it is. */
export function projectReading(reading: Reading): Reading {
  const openDays = reading.days - reading.settledDays
  return openDays === 0 ? reading : { ...reading, total: reading.total + openDays * reading.balance, settledDays: reading.days }
}

/** The figure shown for a closed reading, rounded down: the average in fen, the amount in fen, or the count. */
export function shownValue(reading: Reading): number {
  return divideDown(reading.total, reading.days)
}

/** The daily average in fen, rounded down. @throws RangeError never for what `measure` yields. */
export function averageFen(reading: Reading): Fen {
  return toFen(shownValue(reading))
}
