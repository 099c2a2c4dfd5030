import { cancelOrder, exchangePoints, listOrders, listRewards, serveOrder } from '../../src/contract/rewards'
import { expiringNext } from '../../src/domain/points/expiring'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readOwnRedemptions } from '../perks/own-redemptions'
import { lockAccount, readAccount, writeEntry } from '../points/account'
import { exchange } from '../points/exchange'
import { changeOrder, findOrder, readOrders, toOrder } from '../points/orders'
import { rewardsOf } from '../points/rewards'
import { putOneBack, readStock } from '../points/stock'
import { tierOf, toReward } from '../points/to-reward'

/** What points are exchanged for, and what became of it. */
export const rewardRoutes: readonly Route[] = [
  handle(listRewards, async (_, context) => {
    const { db, bank, session } = context
    const { ledger } = await readAccount(db, session.customerId, bank.today)
    const own = await readOwnRedemptions(context, session.customerId)
    const stock = await readStock(db, bank.schemeId)
    const customer = { ...own, balance: ledger.balance, today: bank.today, leftOf: (rewardId: string) => stock.get(rewardId) ?? 0 }
    return {
      ...{ asOfDay: ledger.asOfDay, balance: ledger.balance, expiring: expiringNext(ledger), isIllustrative: true },
      tier: tierOf(bank.schemeId, own.history.record.tierId),
      rewards: rewardsOf(bank.schemeId).map((reward) => toReward(reward, customer)),
    }
  }),

  handle(exchangePoints, async ({ rewardId }, context) => {
    const reward = rewardsOf(context.bank.schemeId).find(({ id }) => id === rewardId)
    return reward ? exchange(context, reward) : refuse('REWARD.UNKNOWN')
  }),

  handle(listOrders, async (_, { db, bank, session }) => {
    const { ledger } = await readAccount(db, session.customerId, bank.today)
    const orders = await readOrders(db, session.customerId)
    return { asOfDay: bank.today, orders: orders.map((order) => toOrder(order, ledger)) }
  }),

  handle(cancelOrder, async ({ orderId }, { db, bank, session }) => {
    const found = await findOrder(db, orderId)
    if (found?.customerId !== session.customerId) return refuse('ORDER.UNKNOWN')
    const account = await lockAccount(db, session.customerId, bank.today)
    const { order, isChanged } = await changeOrder(db, orderId, 'CANCELLED', bank.nowMs)
    if (order.state !== 'CANCELLED') return refuse('ORDER.NOT_CANCELLABLE')
    if (!isChanged) return toOrder(order, account.ledger)
    const after = await writeEntry(db, account, { kind: 'RETURNED', day: account.ledger.asOfDay, orderId })
    await putOneBack(db, order.rewardId)
    return toOrder(order, after.ledger)
  }),

  handle(serveOrder, async ({ orderId, state }, { db, bank }) => {
    const found = await findOrder(db, orderId)
    if (!found) return refuse('ORDER.UNKNOWN')
    const { ledger } = await lockAccount(db, found.customerId, bank.today)
    const { order } = await changeOrder(db, orderId, state, bank.nowMs)
    return order.state === state ? toOrder(order, ledger) : refuse('ORDER.NOT_NEXT')
  }),
]
