import { addDays } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { fromDayNumber } from '../date/day-number'
import { periodOf, shiftPeriod } from '../date/period'
import type { Period } from '../date/period'
import { sumFen } from '../money/sum-fen'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { extraNeededFen } from '../projection/planner'
import type { Evaluation } from './evaluate'
import { rulesOf } from './ladder'
import type { Ladder } from './ladder'
import { windowOf } from './measure'
import { plannerMetricOf } from './planner-metric'
import { averageFen } from './reading'
import type { RunningAverage } from './running-average'
import type { AverageMetric } from './scheme'

/** How a mark on a daily average is to be reached by a day. */
export type GoalPlan = {
  readonly lastPeriodKey: string
  readonly effectiveDay: BusinessDay
  /** The first day that counts: the first one not settled of the running window, or a later window's first. */
  readonly fromDay: BusinessDay
  readonly markFen: Fen
  /** The balance that reaches the mark if it is kept from `fromDay` to the window's end. */
  readonly balanceNeededFen: Fen
  /** What it lacks today; null when today's balance is enough. */
  readonly extraFen: Fen | null
}

/**
 * The plan for the last period whose result is in effect by `targetDay`; when not even that of the running `period` is, the
 * plan is for that one, and its `effectiveDay` after the target tells so. `average` is the running window of `metric`.
 */
export function planGoal(metric: AverageMetric, average: RunningAverage, period: Period, markFen: Fen, targetDay: BusinessDay): GoalPlan {
  const last = lastInTime(period, targetDay)
  const { balanceFen } = average
  const isRunning = last.ordinal === period.ordinal
  const neededFen = isRunning ? toFen(balanceFen + extraFromNow(average, markFen)) : markFen
  return {
    lastPeriodKey: last.key,
    effectiveDay: last.effectiveDay,
    fromDay: isRunning ? addDays(average.firstDay, average.settledFen.length) : fromDayNumber(windowOf(metric, last).firstNumber),
    markFen,
    balanceNeededFen: neededFen,
    extraFen: neededFen > balanceFen ? toFen(neededFen - balanceFen) : null,
  }
}

/** A result in effect on the target day is that of the period before the day's own, or an earlier one's. */
function lastInTime(running: Period, targetDay: BusinessDay): Period {
  const last = shiftPeriod(periodOf(running.kind, targetDay), -1)
  return last.ordinal > running.ordinal ? last : running
}

function extraFromNow({ settledFen, balanceFen, days }: RunningAverage, markFen: Fen): Fen {
  const settledDays = settledFen.length
  return extraNeededFen({ markFen, sumFen: sumFen(settledFen), balanceFen, settledDays, days }, settledDays + 1)
}

/** A closed period since a goal was set: the average reached against the goal's mark of then. */
export type GoalReview = { readonly periodKey: string; readonly averageFen: Fen; readonly markFen: Fen; readonly isReached: boolean }

/** A review of each evaluated period that closed after `setDay`, the newest first. Periods whose rules had no such mark have none. */
export function reviewGoal(ladder: Ladder, history: readonly Evaluation[], tierId: string, setDay: BusinessDay): GoalReview[] {
  const since = history.filter(({ effectiveDay }) => effectiveDay > setDay)
  return since.flatMap((evaluation) => reviewOf(ladder, evaluation, tierId)).reverse()
}

function reviewOf(ladder: Ladder, evaluation: Evaluation, tierId: string): GoalReview[] {
  const planner = plannerMetricOf(rulesOf(ladder, evaluation.version))
  const mark = planner?.marks.find((each) => each.tierId === tierId)
  const reading = evaluation.readings.find(({ metricId }) => metricId === planner?.metric.id)
  if (!mark || !reading) return []
  const isReached = reading.total >= mark.markFen * reading.days
  return [{ periodKey: evaluation.period, averageFen: averageFen(reading), markFen: mark.markFen, isReached }]
}
