import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Db } from '../db/tables'
import { redeemedPerkOf } from './catalogue'
import { settleStored, type StoredRedemption } from './quotas'
import { readTierHistory, type TierHistory } from './tier-history'

type Reading = { db: Db; bank: { nowMs: number; today: BusinessDay; schemeId: string } }

/** A customer's redemptions under the scheme in force, settled and newest first, with the history of tiers they were settled by. */
export async function readOwnRedemptions(
  { db, bank }: Reading,
  customerId: string,
): Promise<{ history: TierHistory; redemptions: readonly StoredRedemption[] }> {
  const history = await readTierHistory(db, customerId, bank.schemeId, bank.today)
  const rows = await db
    .selectFrom('redemption')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('schemeId', '=', bank.schemeId)
    .orderBy('reservedAtMs', 'desc')
    .orderBy('id')
    .execute()
  const quotas = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = `${row.perkId} ${row.periodKey}`
    quotas.set(key, [...(quotas.get(key) ?? []), row])
  }
  const settled = [...quotas.values()].flatMap((own) => {
    const [first] = own
    return first ? settleStored(own, redeemedPerkOf(bank.schemeId, first.perkId), history, bank.nowMs) : []
  })
  return { history, redemptions: settled.sort((a, b) => b.reservedAtMs - a.reservedAtMs || (a.id < b.id ? -1 : 1)) }
}
