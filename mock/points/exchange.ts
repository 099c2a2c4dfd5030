import { randomUUID } from 'node:crypto'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { addPlace } from '../perks/add-place'
import { redeemedPerkOf } from '../perks/catalogue'
import { newCode } from '../perks/codes'
import { readTierHistory, type TierHistory } from '../perks/tier-history'
import { startTrial } from '../perks/trials'
import { lockAccount, writeEntry } from './account'
import { reasonsAgainst, tierAbove } from './availability'
import { findOrder, toOrder } from './orders'
import type { CatalogueReward } from './read-rewards'
import { lockStock, takeOne } from './stock'

const refusals = {
  'REWARD.OUT_OF_STOCK': refuse('REWARD.OUT_OF_STOCK'),
  'REWARD.PERK_LOCKED': refuse('REWARD.PERK_LOCKED'),
  'REWARD.TOP_TIER': refuse('REWARD.TOP_TIER'),
  'REWARD.TRIAL_RUNNING': refuse('REWARD.TRIAL_RUNNING'),
  'REWARD.TRIAL_USED': refuse('REWARD.TRIAL_USED'),
  'POINTS.TOO_FEW': refuse('POINTS.TOO_FEW'),
}

/** Exchanges points for a reward, when nothing speaks against it. Locks the customer's points, then the stock or the perk's quota. */
export async function exchange(context: Context<'customer'>, reward: CatalogueReward) {
  const { db, bank, session } = context
  const { customerId } = session
  const account = await lockAccount(db, customerId, bank.today)
  const left = reward.kind === 'goods' ? await lockStock(db, reward) : 0
  const history = await readTierHistory(db, customerId, bank.schemeId, bank.today)
  const { balance, asOfDay } = account.ledger
  const [reason] = reasonsAgainst(reward, { history, balance, today: bank.today, leftOf: () => left })
  if (reason) return refusals[reason]
  const orderId = await place(context, reward, history)
  const after = await writeEntry(db, account, { kind: 'SPENT', day: asOfDay, points: reward.pricePoints, orderId })
  const order = await findOrder(db, orderId)
  if (!order) throw new Error('the order was just written')
  return toOrder(order, after.ledger)
}

/** Writes the order and gives what it is for. */
async function place(context: Context<'customer'>, reward: CatalogueReward, history: TierHistory): Promise<string> {
  const { db, bank, session } = context
  const { kind, id: rewardId, pricePoints: points } = reward
  const owner = { customerId: session.customerId, schemeId: bank.schemeId, orderId: randomUUID() }
  const periodKey = kind === 'perkPlace' ? await addPlace(context, redeemedPerkOf(bank.schemeId, reward.perkId), history) : null
  await db
    .insertInto('rewardOrder')
    .values({
      ...{ id: owner.orderId, customerId: owner.customerId, schemeId: owner.schemeId, rewardId, kind, points, periodKey },
      ...{ state: kind === 'goods' ? 'PLACED' : 'GRANTED', code: kind === 'goods' ? newCode() : null },
      ...{ placedAtMs: bank.nowMs, readyAtMs: null, collectedAtMs: null, cancelledAtMs: null },
    })
    .execute()
  const tierId = tierAbove(history)
  if (kind === 'goods') await takeOne(db, reward)
  if (kind === 'trialTier' && tierId !== null) await startTrial(db, owner, tierId, bank.today)
  return owner.orderId
}
