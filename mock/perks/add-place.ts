import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import type { Context } from '../http/handle'
import type { RedeemablePerk } from './catalogue'
import { allowanceOf, lockQuota, settleStored, writeQuota } from './quotas'
import type { TierHistory } from './tier-history'

/** Adds a bought place to a perk's running quota, under the quota's lock, and yields the period's key. */
export async function addPlace(
  { db, bank, session }: Pick<Context<'customer'>, 'db' | 'bank' | 'session'>,
  perk: RedeemablePerk,
  history: TierHistory,
): Promise<string> {
  const { key: periodKey } = quotaPeriodOf(perk.use.period, bank.today)
  const id = { customerId: session.customerId, schemeId: bank.schemeId, perkId: perk.id, periodKey }
  const { rows, bought } = await lockQuota(db, id)
  // What a fall of the tier ended is written first, as it was settled without the new place.
  const settled = settleStored(rows, perk, history, bought, bank.nowMs)
  await writeQuota(db, id, allowanceOf(perk, history.perkTierId, bought + 1)?.total ?? 0, rows, settled)
  await db
    .updateTable('perkQuota')
    .set({ bought: bought + 1 })
    .where(({ and }) => and(id))
    .execute()
  return periodKey
}
