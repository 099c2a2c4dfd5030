import type { DayNumber } from '../date/day-number'
import type { Period } from '../date/period'
import { lastClosedQuarterOf, lastMonthOf, monthsUpTo } from '../date/window'
import type { DayWindow } from '../date/window'
import { balanceOn, balanceSum } from './balance-line'
import type { Books, Loan } from './books'
import { cardSpend } from './card-spend'
import type { Rules } from './compile-scheme'
import type { Reading } from './reading'
import type { AverageMetric, Metric } from './scheme'

/**
 * Every metric of a scheme for a period, in the scheme's order, as known at the end of `asOf`. With `asOf` on the period's
 * last day (the default) the readings are closed and final; earlier, averages are open and amounts are as of that day.
 */
export function measure(rules: Rules, books: Books, period: Period, asOf: DayNumber = period.lastNumber): Reading[] {
  return rules.scheme.metrics.map((metric) => measureMetric(metric, books, period, asOf))
}

function measureMetric(metric: Metric, books: Books, period: Period, asOf: DayNumber): Reading {
  switch (metric.kind) {
    case 'balanceAverage':
      return measureAverage(metric, books, windowOf(metric, period), asOf)
    case 'loanBalance':
      return single(
        metric.id,
        loanSum(books.loans, (loan) => (metric.classes.includes(loan.loanClass) ? balanceOn(loan, asOf) : 0)),
      )
    case 'loanContract':
      return single(
        metric.id,
        loanSum(books.loans, (loan) => (metric.types.includes(loan.type) && balanceOn(loan, asOf) > 0 ? loan.contractFen : 0)),
      )
    case 'cardSpend':
      // Most customers of a large book have no card: their window is not worked out.
      return single(
        metric.id,
        books.purchases.length && cardSpend(books.purchases, monthsUpTo(period, metric.months), asOf, metric.exclude),
      )
    case 'count':
      return single(metric.id, books.counts.get(period.key)?.[metric.of] ?? 0)
  }
}

/** The days a daily-average metric is taken over in an evaluation of `period`. */
export function windowOf(metric: AverageMetric, period: Period): DayWindow {
  if (metric.window === 'period') return period
  return metric.window === 'month' ? lastMonthOf(period) : lastClosedQuarterOf(period)
}

/** A daily average over any window, as known at the end of `asOf`. */
export function measureAverage(metric: AverageMetric, books: Books, window: DayWindow, asOf: DayNumber): Reading {
  const settledDays = Math.min(Math.max(asOf - window.firstNumber + 1, 0), window.days)
  const lastSettled = (window.firstNumber + settledDays - 1) as DayNumber
  const applies = metric.onlyIf === null || books.isSecuritiesLinked
  let total = 0
  let balance = 0
  if (applies) {
    for (const account of books.accounts) {
      if (!metric.of.includes(account.kind)) continue
      total += balanceSum(account, window.firstNumber, lastSettled)
      balance += balanceOn(account, settledDays === window.days ? window.lastNumber : asOf)
    }
  }
  return { metricId: metric.id, total, days: window.days, settledDays, balance, applies }
}

function loanSum(loans: readonly Loan[], amountOf: (loan: Loan) => number): number {
  let sumFen = 0
  for (const loan of loans) sumFen += amountOf(loan)
  return sumFen
}

function single(metricId: string, value: number): Reading {
  return { metricId, total: value, days: 1, settledDays: 1, balance: value, applies: true }
}
