import type { Counted } from '../../../contract/counted'
import { progressPpm } from '../../../domain/projection/progress'
import { toFen, type Fen } from '../../../domain/money/fen'
import type { Message } from '../../../i18n/message'
import { kindReasonTexts, kindTexts, loanClassTexts, loanTypeTexts } from './messages'

/** A line of what counts or does not: its name, and why when it does not. */
export type CountedLine = { key: string; name: Message; amountFen: Fen; isCounted: boolean; reason: Message | null }

/** The bank may name what this version does not know. */
const named = (texts: Readonly<Record<string, Message>> & { other: Message }, name: string): Message => texts[name] ?? texts.other

const byCounted = (a: CountedLine, b: CountedLine) => Number(b.isCounted) - Number(a.isCounted)

/** Assets by kind, those that count first. */
export const toAssetLines = (assets: Counted['assets']): CountedLine[] =>
  assets
    .map(({ kind, balanceFen, isCounted }) => ({
      key: kind,
      name: named(kindTexts, kind),
      amountFen: balanceFen,
      isCounted,
      reason: isCounted ? null : named(kindReasonTexts, kind),
    }))
    .sort(byCounted)

export const countedTotalFen = (assets: Counted['assets']): Fen =>
  toFen(assets.reduce((sumFen, { balanceFen, isCounted }) => sumFen + (isCounted ? balanceFen : 0), 0))

export type LoanLine = CountedLine & { contractFen: Fen }

/** Loans, those that count first; the others say their class. */
export const toLoanLines = (loans: NonNullable<Counted['loans']>): LoanLine[] =>
  loans
    .map(({ id, type, class: loanClass, balanceFen, contractFen, isCounted }) => ({
      key: id,
      name: named(loanTypeTexts, type),
      amountFen: balanceFen,
      contractFen,
      isCounted,
      reason: named(loanClassTexts, loanClass),
    }))
    .sort(byCounted)

export type SpendMonth = { month: string; countedFen: Fen; sharePpm: number }

/** Months as bars: the tallest is the month with the most. A month of refunds only has none. */
export function toSpendMonths(months: NonNullable<Counted['spending']>['months']): SpendMonth[] {
  const mostFen = Math.max(1, ...months.map(({ countedFen }) => countedFen))
  return months.map(({ month, countedFen }) => ({ month, countedFen, sharePpm: progressPpm(Math.max(0, countedFen), mostFen) }))
}
