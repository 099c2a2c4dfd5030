import { readGoal, setGoal } from '../../src/contract/goal'
import { readStanding } from '../../src/contract/ladder'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { standingOf } from '../ladder/standing-of'

/** The customer's standing, and the goal they set themselves. */
export const ladderRoutes: readonly Route[] = [
  handle(readStanding, (_, context) => standingOf(context, context.session.customerId)),

  handle(readGoal, async (_, { db, bank, session }) => {
    const goal = await db
      .selectFrom('goal')
      .select(['tierId', 'targetDay', 'setDay'])
      .where('customerId', '=', session.customerId)
      .where('schemeId', '=', bank.schemeId)
      .executeTakeFirst()
    return { goal: goal ?? null }
  }),

  handle(setGoal, async ({ tierId, targetDay }, context) => {
    const { db, bank, session } = context
    if (targetDay < bank.today) return refuse('GOAL.DAY_PASSED')
    const { tiers, tierId: currentId } = await standingOf(context, session.customerId)
    const placeOf = (id: string) => tiers.findIndex((tier) => tier.id === id)
    if (placeOf(tierId) < 0) return refuse('GOAL.TIER_UNKNOWN')
    if (placeOf(tierId) <= placeOf(currentId)) return refuse('GOAL.TIER_NOT_ABOVE')
    const goal = { tierId, targetDay, setDay: bank.today }
    await db
      .insertInto('goal')
      .values({ customerId: session.customerId, schemeId: bank.schemeId, ...goal })
      .onConflict((conflict) => conflict.columns(['customerId', 'schemeId']).doUpdateSet(goal))
      .execute()
    return { goal }
  }),
]
