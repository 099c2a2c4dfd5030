import { dayAt } from '../clock'
import type { Context } from '../http/handle'

type WriteContext = Pick<Context<'customer'>, 'db' | 'bank' | 'session'>

/** Waits for the customer's other writes to their learning, so that what a step leads to is judged on all that went before. */
export async function lockLearner({ db, session }: WriteContext) {
  await db.selectFrom('customer').select('id').where('id', '=', session.customerId).forNoKeyUpdate().executeTakeFirstOrThrow()
}

/** When the customer was there, by the bank's clock; the day counts in their rhythm. */
export async function noteLearnt({ db, bank, session }: WriteContext, agoMs: number): Promise<number> {
  const atMs = bank.nowMs - agoMs
  await db
    .insertInto('learningDay')
    .values({ customerId: session.customerId, day: dayAt(atMs) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return atMs
}
