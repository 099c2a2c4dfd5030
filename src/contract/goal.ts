import { endpoint } from './endpoint'
import { businessDaySchema, fenSchema, idSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** A tier the customer wants to be in by a day. A customer has at most one goal; a new one takes the place of the old. */
export const goalSchema = z.object({ tierId: idSchema, targetDay: businessDaySchema, setDay: businessDaySchema })

/**
 * How the goal is to be reached by its daily average: in the last period whose result is in effect by the target day, with a
 * balance kept from `fromDay` on. When no period's result is in effect by then, the plan is for the running one, and its
 * `effectiveDay` is after the target day.
 */
const planSchema = z.object({
  lastPeriodKey: z.string(),
  effectiveDay: businessDaySchema,
  /** Today in the running period, else the first day that the period's average is taken over. */
  fromDay: businessDaySchema,
  markFen: fenSchema,
  balanceNeededFen: fenSchema,
  /** What the last settled balance lacks; null when it is enough. */
  extraFen: z.nullable(fenSchema),
})

/** A closed period since the goal was set: the average reached against the goal's mark. */
const reviewSchema = z.object({ periodKey: z.string(), averageFen: fenSchema, markFen: fenSchema, isReached: z.boolean() })

const goalAnswer = z.object({
  goal: z.nullable(goalSchema),
  /** Null without a goal, when it is reached, or when its tier has no mark on a daily average. */
  plan: z.nullable(planSchema),
  isReached: z.boolean(),
  /** Newest first. */
  reviews: z.array(reviewSchema),
})

export type Goal = z.infer<typeof goalSchema>
export type GoalAnswer = z.infer<typeof goalAnswer>

export const readGoal = endpoint({
  id: 'readGoal',
  summary: "Read the customer's goal, its plan and its reviews",
  method: 'get',
  path: '/ladder/goal',
  access: 'customer',
  input: z.strictObject({}),
  output: goalAnswer,
  refusals: [],
})

/** Sets the goal: a tier above the current one, by today or a later day. A repeat with the same `requestId` gets the first answer. */
export const setGoal = endpoint({
  id: 'setGoal',
  summary: "Set the customer's goal",
  method: 'put',
  path: '/ladder/goal',
  access: 'customer',
  input: z.strictObject({ tierId: idSchema, targetDay: businessDaySchema, requestId: requestIdSchema }),
  output: goalAnswer,
  refusals: ['GOAL.TIER_UNKNOWN', 'GOAL.TIER_NOT_ABOVE', 'GOAL.DAY_PASSED'],
})

/** Gives the goal up. A customer without one gets the same answer. */
export const dropGoal = endpoint({
  id: 'dropGoal',
  summary: "Give the customer's goal up",
  method: 'post',
  path: '/ladder/goal/drop',
  access: 'customer',
  input: z.strictObject({ requestId: requestIdSchema }),
  output: goalAnswer,
  refusals: [],
})
