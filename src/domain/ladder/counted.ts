import { fromDayNumber } from '../date/day-number'
import type { DayNumber } from '../date/day-number'
import { periodsBetween } from '../date/period'
import type { Period } from '../date/period'
import { monthsUpTo } from '../date/window'
import { sumFen } from '../money/sum-fen'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { balanceOn } from './balance-line'
import type { Books, Loan } from './books'
import { spendLines } from './card-spend'
import type { SpendLine } from './card-spend'
import type { Metric, Scheme } from './scheme'

/** A loan with something left to pay, and whether the scheme counts it. */
export type LoanLine = { readonly loan: Loan; readonly balanceFen: Fen; readonly isCounted: boolean }

/** Card spending over the months a scheme looks at. */
export type CountedSpending = {
  /** Oldest first, `2026-01`, with what counts of each after refunds. */
  readonly months: readonly { readonly month: string; readonly countedFen: Fen }[]
  readonly countedFen: Fen
  /** What is left out, each with its reason, the newest first. */
  readonly excluded: readonly SpendLine[]
}

/** The loans that are open at the end of a day; null when the scheme looks at none. */
export function loansOn({ metrics }: Scheme, books: Books, day: DayNumber): LoanLine[] | null {
  const looking = metrics.filter((metric) => metric.kind === 'loanBalance' || metric.kind === 'loanContract')
  if (looking.length === 0) return null
  const lines = books.loans.map((loan) => ({
    loan,
    balanceFen: toFen(balanceOn(loan, day)),
    isCounted: looking.some((metric) => countsLoan(metric, loan)),
  }))
  return lines.filter(({ balanceFen }) => balanceFen > 0)
}

function countsLoan(metric: Extract<Metric, { kind: 'loanBalance' | 'loanContract' }>, loan: Loan): boolean {
  return metric.kind === 'loanBalance' ? metric.classes.includes(loan.loanClass) : metric.types.includes(loan.type)
}

/** The card spending that an evaluation of `period` looks at, as known at the end of a day; null when the scheme looks at none. */
export function spendingOn({ metrics }: Scheme, books: Books, period: Period, day: DayNumber): CountedSpending | null {
  const metric = metrics.find(({ kind }) => kind === 'cardSpend')
  if (metric?.kind !== 'cardSpend') return null
  const window = monthsUpTo(period, metric.months)
  const lines = spendLines(books.purchases, window, day, metric.exclude)
  const countedIn = (month: Period): Fen =>
    sumFen(lines.filter(({ purchase }) => isWithin(month, purchase.postingDay)).map((line) => toFen(line.countedFen)))
  const months = periodsBetween('month', fromDayNumber(window.firstNumber), fromDayNumber(window.lastNumber))
  return {
    months: months.map((month) => ({ month: month.key, countedFen: countedIn(month) })),
    countedFen: sumFen(lines.map((line) => toFen(line.countedFen))),
    excluded: lines.filter(({ reason }) => reason !== null).sort((a, b) => b.purchase.postingDay - a.purchase.postingDay),
  }
}

const isWithin = (month: Period, day: DayNumber): boolean => day >= month.firstNumber && day <= month.lastNumber
