import { addDays, type BusinessDay } from '../../../domain/date/business-day'
import type { Fen } from '../../../domain/money/fen'
import { toFen } from '../../../domain/money/fen'
import { sumFen } from '../../../domain/money/sum-fen'
import { isMetFlat, type AverageUnderWay } from '../../../domain/projection/flat-projection'
import { extraNeededFen, latestDayFor, withdrawableFen } from '../../../domain/projection/planner'
import type { PeriodAverage } from '../../../contract/average'

/** What the customer wants to know. */
export type Question = 'deposit' | 'deadline' | 'withdrawal'

/** What was asked: from a day of the period (counted from 1), or with an amount. */
export type Asked = { question: Question; dayOfPeriod: number; amountFen: Fen }

export type Answer =
  | { kind: 'deposit'; extraFen: Fen; fromDay: BusinessDay; keptDays: number }
  | { kind: 'deadline'; day: BusinessDay; keptDays: number; amountFen: Fen }
  | { kind: 'too-late'; leastFen: Fen }
  | { kind: 'enough' }
  | { kind: 'withdrawal'; fen: Fen; fromDay: BusinessDay; keptDays: number }
  | { kind: 'nothing-to-spare' }

/** The period so far against a mark, as the projection takes it. */
export const underWay = ({ settledFen, balanceFen, days }: PeriodAverage, markFen: Fen): AverageUnderWay => ({
  markFen,
  sumFen: sumFen(settledFen),
  balanceFen,
  settledDays: settledFen.length,
  days,
})

/** The date of a day of the period, counted from 1. */
export const dateOf = ({ firstDay }: Pick<PeriodAverage, 'firstDay'>, dayOfPeriod: number): BusinessDay =>
  addDays(firstDay, dayOfPeriod - 1)

/** The first day that is still open: today. */
export const firstOpenDay = ({ settledFen }: Pick<PeriodAverage, 'settledFen'>): number => settledFen.length + 1

export function answerTo(average: PeriodAverage, markFen: Fen, { question, dayOfPeriod, amountFen }: Asked): Answer {
  const flat = underWay(average, markFen)
  const keptDays = average.days - dayOfPeriod + 1
  const fromDay = dateOf(average, dayOfPeriod)
  if (question === 'withdrawal') {
    if (!isMetFlat(flat)) return { kind: 'nothing-to-spare' }
    return { kind: 'withdrawal', fen: withdrawableFen(flat, dayOfPeriod), fromDay, keptDays }
  }
  if (isMetFlat(flat)) return { kind: 'enough' }
  if (question === 'deposit') return { kind: 'deposit', extraFen: extraNeededFen(flat, dayOfPeriod), fromDay, keptDays }
  const latest = latestDayFor(flat, amountFen)
  if (latest === null) return { kind: 'too-late', leastFen: extraNeededFen(flat, firstOpenDay(average)) }
  return { kind: 'deadline', day: dateOf(average, latest), keptDays: average.days - latest + 1, amountFen }
}

/** By how much the balance changes in the answer, from which day of the period: what the strip draws. */
export function changeOf(average: PeriodAverage, answer: Answer): { fromDayOfPeriod: number; changeFen: Fen } | null {
  if (answer.kind === 'deposit') return { fromDayOfPeriod: average.days - answer.keptDays + 1, changeFen: answer.extraFen }
  if (answer.kind === 'deadline') return { fromDayOfPeriod: average.days - answer.keptDays + 1, changeFen: answer.amountFen }
  if (answer.kind === 'withdrawal') return { fromDayOfPeriod: average.days - answer.keptDays + 1, changeFen: toFen(-answer.fen) }
  return null
}
