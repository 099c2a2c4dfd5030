import type { Localized } from '../../src/contract/primitives'
import type { PushChannel } from '../../src/domain/messages/preferences'
import type { Db } from '../db/tables'

/** What leaves the app: the title, and where to read on. Never amounts, names or what somebody wrote. */
export type Outgoing = {
  /** The same at every try, so that a provider can leave out a repeat. */
  messageId: string
  customerId: string
  title: Localized
}

/** A way out of the app. See docs/how-to/connect-a-channel.md. */
export type ChannelAdapter = {
  /** Hands a message over. Yields false when the customer cannot be reached this way. @throws when it may work later: it is tried again. */
  send: (db: Db, message: Outgoing, nowMs: number) => Promise<boolean>
}

/** The channels a bank has connected. */
export type Channels = Readonly<Partial<Record<PushChannel, ChannelAdapter>>>

/** The sandbox's adapter of a channel: it writes to a table what would have been sent, in the same transaction that marks it as sent. */
const writesOutbox = (channel: PushChannel, recipientOf: (db: Db, customerId: string) => Promise<string | undefined>): ChannelAdapter => ({
  send: async (db, { messageId, customerId, title }, nowMs) => {
    const recipient = await recipientOf(db, customerId)
    if (recipient === undefined) return false
    const text = `【财富阶梯】${title['zh-CN']}。详情请在“我的 · 消息”查看。`
    await db.insertInto('sandboxOutbox').values({ messageId, channel, recipient, text, atMs: nowMs }).execute()
    return true
  },
})

/** What the sandbox is connected to: nothing leaves it. */
export const sandboxChannels: Channels = {
  sms: writesOutbox('sms', async (db, customerId) => {
    const row = await db.selectFrom('customer').select('phone').where('id', '=', customerId).executeTakeFirst()
    return row?.phone
  }),
  wechat: writesOutbox('wechat', async (db, customerId) => {
    const row = await db.selectFrom('wechatLink').select('openid').where('customerId', '=', customerId).executeTakeFirst()
    return row?.openid
  }),
}
