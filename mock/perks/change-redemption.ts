import type { Selectable } from 'kysely'
import { canBecome, type RedemptionState } from '../../src/domain/perks/redemption'
import type { Tables } from '../db/tables'
import type { Context } from '../http/handle'
import { redeemedPerkOf } from './catalogue'
import { allowanceOf, lockQuota, settleStored, writeQuota, type StoredRedemption } from './quotas'
import { readTierHistory } from './tier-history'

/** A redemption after an attempt to change it, and the state it was found in. `isChanged` says whether the attempt did it. */
export type Change = { redemption: StoredRedemption; isChanged: boolean }

/** Brings a redemption into a state, if the one that it is in now leads there. Of many attempts at once, one changes it. */
export async function changeRedemption(
  { db, bank }: Pick<Context, 'db' | 'bank'>,
  { id, customerId, schemeId, perkId, periodKey }: Selectable<Tables['redemption']>,
  to: Extract<RedemptionState, 'REDEEMED' | 'FULFILLED' | 'CANCELLED'>,
): Promise<Change> {
  const perk = redeemedPerkOf(schemeId, perkId)
  const history = await readTierHistory(db, customerId, schemeId, bank.today)
  const quotaId = { customerId, schemeId, perkId, periodKey }
  const { rows, bought } = await lockQuota(db, quotaId)
  const settled = settleStored(rows, perk, history, bought, bank.nowMs)
  const after = settled.map((each) => (each.id === id && canBecome(each.state, to) ? become(each, to, bank.nowMs) : each))
  await writeQuota(db, quotaId, allowanceOf(perk, history.perkTierId, bought)?.total ?? 0, rows, after)
  const redemption = after.find((each) => each.id === id)
  if (!redemption) throw new Error('a redemption is never removed')
  return { redemption, isChanged: !settled.includes(redemption) }
}

function become(redemption: StoredRedemption, to: 'REDEEMED' | 'FULFILLED' | 'CANCELLED', atMs: number): StoredRedemption {
  if (to === 'REDEEMED') return { ...redemption, state: to, redeemedAtMs: atMs }
  if (to === 'FULFILLED') return { ...redemption, state: to, fulfilledAtMs: atMs }
  return { ...redemption, state: to, endedAtMs: atMs }
}
