import type { PeriodAverage, Trend } from '../../src/contract/average'
import { toDayNumber } from '../../src/domain/date/day-number'
import { plannerMetricOf, trendMetricOf } from '../../src/domain/ladder/planner-metric'
import { monthlyAverages, runningAverage } from '../../src/domain/ladder/running-average'
import type { LadderRecord } from './evaluations'

/** The running average that the planner stands on; null when the scheme has no mark on one. */
export function toAverage({ books, period, rules, asOfDay }: LadderRecord): PeriodAverage | null {
  const planner = plannerMetricOf(rules)
  if (!planner) return null
  const { metric, marks, isOnlyOneOfAll } = planner
  const { settledFen, ...average } = runningAverage(metric, books, period, toDayNumber(asOfDay))
  return {
    metricId: metric.id,
    name: metric.name,
    period: metric.window === 'month' ? 'month' : period.kind,
    ...average,
    settledFen: [...settledFen],
    effectiveDay: period.effectiveDay,
    marks: [...marks],
    isOnlyOneOfAll,
  }
}

/** The months of the last year and the running one; none when the scheme looks at no average. */
export function toTrend({ books, rules, asOfDay, booksFirstDay }: LadderRecord): Pick<Trend, 'months' | 'marks'> {
  const metric = trendMetricOf(rules)
  const months = metric ? monthlyAverages(metric, books, booksFirstDay, toDayNumber(asOfDay)) : []
  return { months, marks: [...(plannerMetricOf(rules)?.marks ?? [])] }
}
