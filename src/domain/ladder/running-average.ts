import { addDays } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { fromDayNumber } from '../date/day-number'
import type { DayNumber } from '../date/day-number'
import { periodOf, periodsBetween, shiftPeriod } from '../date/period'
import type { Period } from '../date/period'
import type { Fen } from '../money/fen'
import { averageFen, projectReading } from './reading'
import type { Books } from './books'
import { dailyBalances } from './daily-balances'
import { measureAverage, windowOf } from './measure'
import type { AverageMetric } from './scheme'

/** An average's running window day by day. */
export type RunningAverage = {
  readonly firstDay: BusinessDay
  readonly lastDay: BusinessDay
  readonly days: number
  /** The settled days' closing balances, the first day first. */
  readonly settledFen: readonly Fen[]
  /** The last settled balance, which may be of the day before the window. */
  readonly balanceFen: Fen
}

/** The window of an average in a period, as known at the end of `asOf`. */
export function runningAverage(metric: AverageMetric, books: Books, period: Period, asOf: DayNumber): RunningAverage {
  const window = windowOf(metric, period)
  const settled = dailyBalances(books, metric.of, window.firstNumber, Math.min(asOf, window.lastNumber) as DayNumber)
  const [last] = settled.length > 0 ? settled.slice(-1) : dailyBalances(books, metric.of, asOf, asOf)
  if (!last) throw new RangeError('a day has a balance')
  return {
    firstDay: fromDayNumber(window.firstNumber),
    lastDay: fromDayNumber(window.lastNumber),
    days: window.days,
    settledFen: settled.map(({ balanceFen }) => balanceFen),
    balanceFen: last.balanceFen,
  }
}

/** How many closed months a trend goes back: a year, the one before the running month's own included. */
const TREND_MONTHS = 12

/** A calendar month's daily average, rounded down; the running month's is projected from its last settled balance. */
export type MonthAverage = { readonly month: string; readonly averageFen: Fen; readonly isProjected: boolean }

/** The months of the last year, none before the one of `firstDay`, and the running one: that of the day after `asOfDay`. Oldest first. */
export function monthlyAverages(metric: AverageMetric, books: Books, firstDay: BusinessDay, asOf: DayNumber): MonthAverage[] {
  const running = periodOf('month', addDays(fromDayNumber(asOf), 1))
  const earliest = shiftPeriod(running, -TREND_MONTHS).firstDay
  return periodsBetween('month', firstDay > earliest ? firstDay : earliest, running.lastDay).map((month) => ({
    month: month.key,
    averageFen: averageFen(projectReading(measureAverage(metric, books, month, asOf))),
    isProjected: month.ordinal === running.ordinal,
  }))
}
