import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** A tier the customer wants to be in by a day. A customer has at most one goal; a new one takes the place of the old. */
export const goalSchema = z.object({ tierId: idSchema, targetDay: businessDaySchema, setDay: businessDaySchema })

export type Goal = z.infer<typeof goalSchema>

export const readGoal = endpoint({
  id: 'readGoal',
  summary: "Read the customer's goal",
  method: 'get',
  path: '/ladder/goal',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ goal: z.nullable(goalSchema) }),
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
  output: z.object({ goal: goalSchema }),
  refusals: ['GOAL.TIER_UNKNOWN', 'GOAL.TIER_NOT_ABOVE', 'GOAL.DAY_PASSED'],
})
