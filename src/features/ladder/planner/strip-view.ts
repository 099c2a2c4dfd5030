import type { PeriodAverage } from '../../../contract/average'
import { toFen, type Fen } from '../../../domain/money/fen'

/** Days in a row with one balance: a block of the strip. */
export type StripRun = { state: 'settled' | 'projected' | 'added' | 'taken'; days: number; fen: Fen; baseFen: Fen }

type Change = { fromDayOfPeriod: number; changeFen: Fen } | null

function settledRuns(settledFen: readonly Fen[]): StripRun[] {
  const runs: StripRun[] = []
  for (const fen of settledFen) {
    const last = runs.at(-1)
    if (last?.fen === fen) last.days += 1
    else runs.push({ state: 'settled', days: 1, fen, baseFen: fen })
  }
  return runs
}

/** The period as blocks: the settled days, those at the present balance, and those with the change. Their days add up to the period's. */
export function toStrip({ settledFen, balanceFen, days }: PeriodAverage, change: Change): StripRun[] {
  const openDays = days - settledFen.length
  const changedDays = change ? days - change.fromDayOfPeriod + 1 : 0
  const runs = settledRuns(settledFen)
  if (openDays > changedDays) runs.push({ state: 'projected', days: openDays - changedDays, fen: balanceFen, baseFen: balanceFen })
  if (!change) return runs
  const fen = toFen(balanceFen + change.changeFen)
  const isAdded = change.changeFen >= 0
  runs.push({ state: isAdded ? 'added' : 'taken', days: changedDays, fen: isAdded ? fen : balanceFen, baseFen: isAdded ? balanceFen : fen })
  return runs
}

/** The top of the strip: room above the mark and above every ordinary balance, while one huge deposit may leave it. */
export function stripTopFen(runs: readonly StripRun[], markFen: Fen): number {
  const ordinary = Math.max(markFen, ...runs.filter(({ state }) => state !== 'added').map(({ fen }) => fen))
  const highest = Math.max(...runs.map(({ fen }) => fen))
  return Math.max(1, Math.min(highest, ordinary * 2), ordinary) * 1.12
}
