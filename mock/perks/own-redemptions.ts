import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Db } from '../db/tables'
import { redeemedPerkOf } from './catalogue'
import { settleStored, type StoredRedemption } from './quotas'
import { readTierHistory, type TierHistory } from './tier-history'

type Reading = { db: Db; bank: { nowMs: number; today: BusinessDay; schemeId: string } }

/** The places bought with points for a perk's quota in a period. */
export type BoughtPlaces = (perkId: string, periodKey: string) => number

/** A customer's redemptions under the scheme in force, settled and newest first, and what they were settled by. */
export type OwnRedemptions = { history: TierHistory; redemptions: readonly StoredRedemption[]; boughtFor: BoughtPlaces }

/** Reads them as of the bank's clock. */
export async function readOwnRedemptions({ db, bank }: Reading, customerId: string): Promise<OwnRedemptions> {
  const history = await readTierHistory(db, customerId, bank.schemeId, bank.today)
  const boughtFor = await readBought(db, customerId, bank.schemeId)
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
    if (!first) return []
    return settleStored(own, redeemedPerkOf(bank.schemeId, first.perkId), history, boughtFor(first.perkId, first.periodKey), bank.nowMs)
  })
  return { history, redemptions: settled.sort((a, b) => b.reservedAtMs - a.reservedAtMs || (a.id < b.id ? -1 : 1)), boughtFor }
}

async function readBought(db: Db, customerId: string, schemeId: string): Promise<BoughtPlaces> {
  const rows = await db
    .selectFrom('perkQuota')
    .select(['perkId', 'periodKey', 'bought'])
    .where('customerId', '=', customerId)
    .where('schemeId', '=', schemeId)
    .where('bought', '>', 0)
    .execute()
  return (perkId, periodKey) => rows.find((row) => row.perkId === perkId && row.periodKey === periodKey)?.bought ?? 0
}
