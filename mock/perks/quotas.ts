import { sql, type Selectable } from 'kysely'
import type { Localized } from '../../src/contract/primitives'
import { quotaOf, type Allowance } from '../../src/domain/perks/quota'
import { settle } from '../../src/domain/perks/settle'
import type { Db, Tables } from '../db/tables'
import type { RedeemablePerk } from './catalogue'
import type { TierHistory } from './tier-history'

/** Which quota: one perk's, in one period, of one customer. */
export type QuotaId = { customerId: string; schemeId: string; perkId: string; periodKey: string }

/** A redemption as it is stored, with the places it takes: the customer and the guests. */
export type StoredRedemption = Selectable<Tables['redemption']> & { places: number }

/** What a tier gives of a perk in one period, with the places bought for it; null for a tier that lacks the perk, bought places or not. */
export function allowanceOf({ use }: RedeemablePerk, tierId: string, bought: number): Allowance | null {
  const own = use.allowances.get(tierId)
  return own ? { ...own, total: own.total + bought } : null
}

/** Redemptions of one quota as of an instant: what time and changes of tier have ended since they were written is ended. */
export const settleStored = (
  rows: readonly Selectable<Tables['redemption']>[],
  perk: RedeemablePerk,
  { steps }: Pick<TierHistory, 'steps'>,
  bought: number,
  nowMs: number,
): StoredRedemption[] =>
  settle(
    rows.map((row) => ({ ...row, places: 1 + row.guests })),
    steps,
    (tierId) => allowanceOf(perk, tierId, bought)?.total ?? 0,
    nowMs,
  )

/**
 * Locks a quota until the transaction ends, so that whoever else wants places of it waits, and yields its redemptions as they are
 * stored now, with the places bought for it. The quota's row is made when this is its first use.
 */
export async function lockQuota(db: Db, id: QuotaId) {
  await db
    .insertInto('perkQuota')
    .values({ ...id, total: 0, reserved: 0, used: 0, bought: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { bought } = await db
    .selectFrom('perkQuota')
    .select('bought')
    .where(({ and }) => and(id))
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('redemption')
    .selectAll()
    .where(({ and }) => and(id))
    .orderBy('reservedAtMs')
    .orderBy('id')
    .execute()
  return { rows, bought }
}

/** Writes what has become of a locked quota's redemptions, and its sums. `before` are its redemptions as `lockQuota` gave them. */
export async function writeQuota(
  db: Db,
  id: QuotaId,
  allowanceTotal: number,
  before: readonly Selectable<Tables['redemption']>[],
  after: readonly StoredRedemption[],
) {
  const { total, reserved, used } = quotaOf(allowanceTotal, after)
  for (const { places: _places, choice, ...row } of after) {
    const was = before.find((each) => each.id === row.id)
    const chosen = choice && sql<Localized>`${JSON.stringify(choice)}::jsonb`
    if (!was)
      await db
        .insertInto('redemption')
        .values({ ...row, choice: chosen })
        .execute()
    else if (was.state !== row.state) await db.updateTable('redemption').set(row).where('id', '=', row.id).execute()
  }
  const old = quotaOf(
    0,
    before.map((row) => ({ ...row, places: 1 + row.guests })),
  )
  // Added, not set: two writers that had not waited for each other would run into the table's check instead of past the quota.
  await db
    .updateTable('perkQuota')
    .set((row) => ({
      total,
      reserved: row('reserved', '+', reserved - old.reserved),
      used: row('used', '+', used - old.used),
    }))
    .where(({ and }) => and(id))
    .execute()
}
