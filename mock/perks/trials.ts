import { runningTrial, trialFrom, type Trial } from '../../src/domain/perks/trial'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Db } from '../db/tables'

/** A trial with the order that began it. */
export type StoredTrial = Trial & { orderId: string }

/** A customer's trials under a scheme, oldest first. Only perks look at them: nothing of the ladder does. */
export const readTrials = (db: Db, customerId: string, schemeId: string): Promise<StoredTrial[]> =>
  db
    .selectFrom('perkTrial')
    .select(['tierId', 'firstDay', 'lastDay', 'orderId'])
    .where('customerId', '=', customerId)
    .where('schemeId', '=', schemeId)
    .orderBy('firstDay')
    .execute()

/** Begins a trial on a day. Whoever does has locked the customer's points and looked that no other runs. */
export async function startTrial(
  db: Db,
  owner: { customerId: string; schemeId: string; orderId: string },
  tierId: string,
  today: BusinessDay,
) {
  await db
    .insertInto('perkTrial')
    .values({ ...owner, ...trialFrom(tierId, today) })
    .execute()
}

/** The trial that runs on a day and gives more than the customer's own tier. */
export const trialOver = (trials: readonly StoredTrial[], perkTierId: string, ownTierId: string, today: BusinessDay): StoredTrial | null =>
  perkTierId === ownTierId ? null : (runningTrial(trials, today) ?? null)
