import type { Db } from '../db/tables'
import type { CatalogueReward } from './read-rewards'
import { rewardsOf } from './rewards'

/** A reward that there is a number of. */
export type Goods = Extract<CatalogueReward, { kind: 'goods' }>

/** How many of each reward with a stock are left, by its id; none, not fewer, where the file's stock is below what is gone. */
export async function readStock(db: Db, schemeId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('rewardStock').selectAll().execute()
  const takenOf = (rewardId: string) => rows.find((row) => row.rewardId === rewardId)?.taken ?? 0
  const goods = rewardsOf(schemeId).filter((reward) => reward.kind === 'goods')
  return new Map(goods.map(({ id, stock }) => [id, Math.max(0, stock - takenOf(id))]))
}

/** Locks a reward's stock until the transaction ends and yields how many are left. The customer's points were locked before. */
export async function lockStock(db: Db, { id: rewardId, stock }: Goods): Promise<number> {
  await db
    .insertInto('rewardStock')
    .values({ rewardId, stock, taken: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { taken } = await db
    .selectFrom('rewardStock')
    .select('taken')
    .where('rewardId', '=', rewardId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return Math.max(0, stock - taken)
}

/** Takes one out of a locked stock that has some left. */
export async function takeOne(db: Db, { id, stock }: Goods) {
  // Added, not set, as in an account: the table's check holds whoever else is writing.
  await db
    .updateTable('rewardStock')
    .set((row) => ({ stock, taken: row('taken', '+', 1) }))
    .where('rewardId', '=', id)
    .execute()
}

/** Puts one back. */
export async function putOneBack(db: Db, rewardId: string) {
  await db
    .updateTable('rewardStock')
    .set((row) => ({ taken: row('taken', '-', 1) }))
    .where('rewardId', '=', rewardId)
    .execute()
}
