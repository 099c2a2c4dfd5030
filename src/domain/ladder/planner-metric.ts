import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import type { Rules } from './compile-scheme'
import { marksIn } from './road'
import type { AverageMetric, SchemeTier } from './scheme'

/** A tier's mark on the planner's average. */
export type TierMark = { readonly tierId: string; readonly markFen: Fen }

/** The daily average a customer can plan with, and the marks on it, the lowest tier first. */
export type PlannerMetric = {
  readonly metric: AverageMetric
  readonly marks: readonly TierMark[]
  /** A tier asks for more besides this average: reaching its mark alone does not do. */
  readonly isOnlyOneOfAll: boolean
}

/** The first of the scheme's averages over running days on which tiers have marks; null when there is none, as in a scheme of scores. */
export function plannerMetricOf({ scheme }: Rules): PlannerMetric | null {
  for (const metric of runningAverages(scheme.metrics)) {
    const marked = scheme.tiers.flatMap((tier) => markOn(metric, tier))
    if (marked.length === 0) continue
    const isOnlyOneOfAll = scheme.tiers.some(({ criterion }) => criterion?.kind === 'all' && marksIn(criterion).length > 1)
    return { metric, marks: marked, isOnlyOneOfAll }
  }
  return null
}

/** The average a customer's months are told by: the planner's, else the first one the scheme has; null when it has none. */
export function trendMetricOf(rules: Rules): AverageMetric | null {
  return plannerMetricOf(rules)?.metric ?? runningAverages(rules.scheme.metrics)[0] ?? null
}

function runningAverages(metrics: Rules['scheme']['metrics']): AverageMetric[] {
  return metrics
    .filter((metric) => metric.kind === 'balanceAverage')
    .filter(({ window, onlyIf }) => window !== 'lastClosedQuarter' && onlyIf === null)
}

function markOn(metric: AverageMetric, { id, criterion }: SchemeTier): TierMark[] {
  const found = criterion && marksIn(criterion).find((mark) => mark.kind === 'metric' && mark.metricId === metric.id)
  return found?.kind === 'metric' ? [{ tierId: id, markFen: toFen(found.mark) }] : []
}
