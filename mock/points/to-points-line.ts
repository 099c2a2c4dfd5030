import type { PointsLine } from '../../src/contract/points'
import type * as ledger from '../../src/domain/points/ledger'
import type { StoredEntry } from './account'
import type { StoredOrder } from './orders'
import { reasonWords } from './reasons'
import { orderedReward } from './rewards'

/** A line of the ledger in the contract's words. `rows` and `orders` are the customer's. */
export function toPointsLine(
  { day, kind, points, balance, place }: ledger.PointsLine,
  index: number,
  rows: readonly StoredEntry[],
  orders: readonly Pick<StoredOrder, 'id' | 'rewardId'>[],
): PointsLine {
  const row = place === null ? undefined : rows[place]
  const order = orders.find(({ id }) => id === row?.orderId)
  const about = row?.reason ? reasonWords(row.reason) : order ? orderedReward(order.rewardId).name : null
  return { id: String(index), day, kind, points, balance, about, expiresOn: row?.expiresOn ?? null }
}
