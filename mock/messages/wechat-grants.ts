import { randomUUID } from 'node:crypto'
import type { WechatGrants } from '../../src/contract/wechat-grants'
import type { MessageGroup } from '../../src/domain/messages/kinds'
import type { Db } from '../db/tables'

/** What may still be sent to a customer by WeChat. */
export async function readGrants(db: Db, customerId: string): Promise<WechatGrants> {
  const rows = await db
    .selectFrom('wechatGrant')
    .select(({ fn }) => ['messageGroup', fn.countAll<number>().as('left')])
    .where('customerId', '=', customerId)
    .where('spentAtMs', 'is', null)
    .groupBy('messageGroup')
    .orderBy('messageGroup')
    .execute()
  return { grants: rows.map(({ messageGroup, left }) => ({ group: messageGroup, left: Number(left) })) }
}

/** Keeps one message more of each of the groups. */
export async function addGrants(db: Db, customerId: string, groups: readonly MessageGroup[], nowMs: number): Promise<void> {
  const grants = [...new Set(groups)].map((messageGroup) => ({ id: randomUUID(), customerId, messageGroup, grantedAtMs: nowMs }))
  await db
    .insertInto('wechatGrant')
    .values(grants.map((grant) => ({ ...grant, spentAtMs: null, spentOn: null })))
    .execute()
}

/** Spends the oldest grant of a group on a message. Yields false when none is left. To be called in the transaction that sends. */
export async function spendGrant(
  db: Db,
  message: { id: string; customerId: string; group: MessageGroup },
  nowMs: number,
): Promise<boolean> {
  const oldest = db
    .selectFrom('wechatGrant')
    .select('id')
    .where('customerId', '=', message.customerId)
    .where('messageGroup', '=', message.group)
    .where('spentAtMs', 'is', null)
    .orderBy('grantedAtMs')
    .limit(1)
    .forUpdate()
    // another message of the group may be on its way out just now
    .skipLocked()
  const { numUpdatedRows } = await db
    .updateTable('wechatGrant')
    .set({ spentAtMs: nowMs, spentOn: message.id })
    .where('id', '=', oldest)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
