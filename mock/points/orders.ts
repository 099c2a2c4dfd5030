import type { Selectable } from 'kysely'
import type { Order } from '../../src/contract/rewards'
import { returning } from '../../src/domain/points/expiring'
import type { PointsLedger } from '../../src/domain/points/ledger'
import { canOrderBecome, type OrderState } from '../../src/domain/points/order'
import { instantAt } from '../clock'
import type { Db, Tables } from '../db/tables'
import { redeemedPerkOf } from '../perks/catalogue'
import { orderedReward } from './rewards'
import { tierOf } from './to-reward'

/** An order as it is stored, with the trial that it began. */
export type StoredOrder = Selectable<Tables['rewardOrder']> & Pick<Trial, 'tierId' | 'firstDay' | 'lastDay'>

type Trial = { [K in keyof Selectable<Tables['perkTrial']>]: Selectable<Tables['perkTrial']>[K] | null }

const ordersWithTrials = (db: Db) =>
  db
    .selectFrom('rewardOrder')
    .leftJoin('perkTrial', 'perkTrial.orderId', 'rewardOrder.id')
    .selectAll('rewardOrder')
    .select(['perkTrial.tierId', 'perkTrial.firstDay', 'perkTrial.lastDay'])

/** A customer's orders, newest first. */
export const readOrders = (db: Db, customerId: string): Promise<StoredOrder[]> =>
  ordersWithTrials(db).where('rewardOrder.customerId', '=', customerId).orderBy('placedAtMs', 'desc').orderBy('rewardOrder.id').execute()

/** An order by its id, when there is one. */
export const findOrder = (db: Db, orderId: string): Promise<StoredOrder | undefined> =>
  ordersWithTrials(db).where('rewardOrder.id', '=', orderId).executeTakeFirst()

/** Brings an order into a state, if its own leads there, and yields it. Its customer's points are locked. */
export async function changeOrder(db: Db, orderId: string, to: Exclude<OrderState, 'PLACED' | 'GRANTED'>, atMs: number) {
  const order = await findOrder(db, orderId)
  if (!order) throw new Error('an order is never removed')
  if (!canOrderBecome(order.state, to)) return { order, isChanged: false }
  const at = { READY: { readyAtMs: atMs }, COLLECTED: { collectedAtMs: atMs }, CANCELLED: { cancelledAtMs: atMs } }[to]
  await db
    .updateTable('rewardOrder')
    .set({ state: to, ...at })
    .where('id', '=', orderId)
    .execute()
  return { order: { ...order, state: to, ...at }, isChanged: true }
}

/** An order in the contract's words. `ledger` is its customer's. */
export function toOrder(order: StoredOrder, ledger: PointsLedger): Order {
  const { id, rewardId, kind, state, points, code, schemeId, periodKey, tierId, firstDay, lastDay } = order
  const reward = orderedReward(rewardId)
  const instantOrNull = (atMs: number | null) => (atMs === null ? null : instantAt(atMs))
  const perkId = reward.kind === 'perkPlace' ? reward.perkId : null
  return {
    ...{ id, rewardId, rewardName: reward.name, kind, state, points, code },
    place: perkId !== null && periodKey !== null ? { perkId, perkName: redeemedPerkOf(schemeId, perkId).name, periodKey } : null,
    trial: tierId !== null && firstDay !== null && lastDay !== null ? { tier: tierOf(schemeId, tierId), firstDay, lastDay } : null,
    cancellation: canOrderBecome(state, 'CANCELLED') ? returning(ledger, id) : null,
    placedAt: instantAt(order.placedAtMs),
    readyAt: instantOrNull(order.readyAtMs),
    collectedAt: instantOrNull(order.collectedAtMs),
    cancelledAt: instantOrNull(order.cancelledAtMs),
  }
}
