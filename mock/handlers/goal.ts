import { dropGoal, readGoal, setGoal } from '../../src/contract/goal'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readRecord } from '../ladder/evaluations'
import { isAbove, noGoal, toGoalAnswer } from '../ladder/goal-answer'
import { ladderOf } from '../ladder/ladders'

/** The goal a customer sets themselves: one for each scheme the bank runs. */
export const goalRoutes: readonly Route[] = [
  handle(readGoal, async (_, { db, bank, session }) => {
    const goal = await db
      .selectFrom('goal')
      .select(['tierId', 'targetDay', 'setDay'])
      .where('customerId', '=', session.customerId)
      .where('schemeId', '=', bank.schemeId)
      .executeTakeFirst()
    if (!goal) return noGoal
    const ladder = ladderOf(bank.schemeId)
    return toGoalAnswer(ladder, await readRecord(db, session.customerId, ladder, bank.today), goal)
  }),

  handle(setGoal, async ({ tierId, targetDay }, { db, bank, session: { customerId } }) => {
    if (targetDay < bank.today) return refuse('GOAL.DAY_PASSED')
    const ladder = ladderOf(bank.schemeId)
    const record = await readRecord(db, customerId, ladder, bank.today)
    if (!record.rules.placeOf.has(tierId)) return refuse('GOAL.TIER_UNKNOWN')
    if (!isAbove(record, tierId)) return refuse('GOAL.TIER_NOT_ABOVE')
    const goal = { tierId, targetDay, setDay: bank.today }
    await db
      .insertInto('goal')
      .values({ customerId, schemeId: bank.schemeId, ...goal })
      .onConflict((conflict) => conflict.columns(['customerId', 'schemeId']).doUpdateSet(goal))
      .execute()
    return toGoalAnswer(ladder, record, goal)
  }),

  handle(dropGoal, async (_, { db, bank, session }) => {
    await db.deleteFrom('goal').where('customerId', '=', session.customerId).where('schemeId', '=', bank.schemeId).execute()
    return noGoal
  }),
]
