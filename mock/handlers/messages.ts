import { listInbox, markAllRead, markRead, readMessagePreferences, setMessagePreferences } from '../../src/contract/messages'
import { countUnread } from '../../src/contract/unread'
import { addWechatGrants, readWechatGrants } from '../../src/contract/wechat-grants'
import { quietHours } from '../../src/domain/messages/quiet-hours'
import { instantAt } from '../clock'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readInbox, readUnread } from '../messages/inbox'
import { settleMessages } from '../messages/settle-messages'
import { readPreferences, writePreferences } from '../messages/preferences'
import { addGrants, readGrants } from '../messages/wechat-grants'

/** What the bank tells customers, and what they want to be told. */
export const messageRoutes: readonly Route[] = [
  handle(listInbox, async (filter, { db, bank, session: { customerId } }) => {
    await settleMessages(db, bank, customerId)
    const unread = await readUnread(db, customerId, bank.nowMs)
    return { asOf: instantAt(bank.nowMs), unread, ...(await readInbox(db, customerId, filter, bank.nowMs)) }
  }),

  handle(countUnread, async (_, { db, bank, session: { customerId } }) => {
    await settleMessages(db, bank, customerId)
    return { unread: await readUnread(db, customerId, bank.nowMs) }
  }),

  handle(markRead, async ({ messageId }, { db, bank, session: { customerId } }) => {
    const found = await db
      .updateTable('message')
      .set((row) => ({ readAtMs: row.fn.coalesce('readAtMs', row.val(bank.nowMs)) }))
      .where('id', '=', messageId)
      .where('customerId', '=', customerId)
      .returning('id')
      .executeTakeFirst()
    return found ? { unread: await readUnread(db, customerId, bank.nowMs) } : refuse('INBOX.UNKNOWN')
  }),

  handle(markAllRead, async ({ until }, { db, bank, session: { customerId } }) => {
    await db
      .updateTable('message')
      .set({ readAtMs: bank.nowMs })
      .where('customerId', '=', customerId)
      .where('readAtMs', 'is', null)
      .where('sentAtMs', '<=', Math.min(Date.parse(until), bank.nowMs))
      .execute()
    return { unread: await readUnread(db, customerId, bank.nowMs) }
  }),

  handle(readMessagePreferences, async (_, { db, session: { customerId } }) => {
    const { channels, muted, isFewer, isMarketingAllowed } = (await readPreferences(db, [customerId]))(customerId)
    const preferences = { channels: { wechat: [...channels.wechat], sms: [...channels.sms] }, muted: [...muted], isFewer }
    return { preferences, isMarketingAllowed, quietHours }
  }),

  handle(setMessagePreferences, async ({ preferences }, { db, session: { customerId } }) => {
    await writePreferences(db, customerId, preferences)
    return preferences
  }),

  handle(readWechatGrants, (_, { db, session: { customerId } }) => readGrants(db, customerId)),

  handle(addWechatGrants, async ({ groups }, { db, bank, session: { customerId } }) => {
    await addGrants(db, customerId, groups, bank.nowMs)
    return readGrants(db, customerId)
  }),
]
