import type { PointsLine } from '../../../contract/points'

/** A month's lines, newest first. `month` is `2026-11`. */
export type MonthOfLines = { month: string; lines: readonly PointsLine[] }

/** The ledger month by month, in its order. */
export function byMonth(ledger: readonly PointsLine[]): MonthOfLines[] {
  const months = [...new Set(ledger.map(({ day }) => day.slice(0, 7)))]
  return months.map((month) => ({ month, lines: ledger.filter(({ day }) => day.startsWith(month)) }))
}

/** Whether a line adds to the balance. */
export const isGain = ({ kind }: Pick<PointsLine, 'kind'>): boolean => kind === 'EARNED' || kind === 'RETURNED'
