import type { Goal, GoalAnswer } from '../../src/contract/goal'
import { toDayNumber } from '../../src/domain/date/day-number'
import { planGoal, reviewGoal } from '../../src/domain/ladder/goal'
import type { Ladder } from '../../src/domain/ladder/ladder'
import { plannerMetricOf } from '../../src/domain/ladder/planner-metric'
import { runningAverage } from '../../src/domain/ladder/running-average'
import type { LadderRecord } from './evaluations'

/** What is answered to who has no goal. */
export const noGoal: GoalAnswer = { goal: null, plan: null, isReached: false, reviews: [] }

/** A goal with the plan to reach it, and how each period since it was set went. */
export function toGoalAnswer(ladder: Ladder, record: LadderRecord, goal: Goal): GoalAnswer {
  const isReached = !isAbove(record, goal.tierId)
  const reviews = reviewGoal(ladder, record.evaluations, goal.tierId, goal.setDay)
  return { goal, plan: isReached ? null : planOf(record, goal), isReached, reviews }
}

/** Whether a tier of the scheme is above the customer's. */
export const isAbove = ({ rules: { placeOf }, tierId: currentId }: LadderRecord, tierId: string): boolean =>
  (placeOf.get(tierId) ?? 0) > (placeOf.get(currentId) ?? 0)

function planOf({ rules, books, period, asOfDay }: LadderRecord, { tierId, targetDay }: Goal): GoalAnswer['plan'] {
  const planner = plannerMetricOf(rules)
  const mark = planner?.marks.find((each) => each.tierId === tierId)
  if (!planner || !mark) return null
  const average = runningAverage(planner.metric, books, period, toDayNumber(asOfDay))
  return planGoal(planner.metric, average, period, mark.markFen, targetDay)
}
