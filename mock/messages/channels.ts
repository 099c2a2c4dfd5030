import type { Localized } from '../../src/contract/primitives'
import type { MessageGroup } from '../../src/domain/messages/kinds'
import type { PushChannel } from '../../src/domain/messages/preferences'
import type { Db } from '../db/tables'
import { spendGrant } from './wechat-grants'

/** What leaves the app: the title, and where to read on. Never amounts, names or what somebody wrote. */
export type Outgoing = {
  /** The same at every try, so that a provider can leave out a repeat. */
  messageId: string
  customerId: string
  /** What it is about: in WeChat each group has a template of its own. */
  group: MessageGroup
  title: Localized
}

/** A way out of the app. See docs/how-to/connect-a-channel.md. */
export type ChannelAdapter = {
  /** Hands a message over. Yields false when the customer cannot be reached this way. @throws when it may work later: it is tried again. */
  send: (db: Db, message: Outgoing, nowMs: number) => Promise<boolean>
}

/** The channels a bank has connected. */
export type Channels = Readonly<Partial<Record<PushChannel, ChannelAdapter>>>

/** What the sandbox's adapters do instead of sending: they write to a table, in the same transaction that marks the message as sent. */
const writeOutbox = (db: Db, channel: PushChannel, recipient: string, { messageId, title }: Outgoing, nowMs: number) => {
  const text = `【财富阶梯】${title['zh-CN']}。详情请在“我的 · 消息”查看。`
  return db.insertInto('sandboxOutbox').values({ messageId, channel, recipient, text, atMs: nowMs }).execute()
}

const sms: ChannelAdapter = {
  send: async (db, message, nowMs) => {
    const row = await db.selectFrom('customer').select('phone').where('id', '=', message.customerId).executeTakeFirst()
    if (!row) return false
    await writeOutbox(db, 'sms', row.phone, message, nowMs)
    return true
  },
}

/** Each message spends a grant of its group; without one WeChat would refuse it. */
const wechat: ChannelAdapter = {
  send: async (db, message, nowMs) => {
    const { messageId, customerId, group } = message
    const link = await db.selectFrom('wechatLink').select('openid').where('customerId', '=', customerId).executeTakeFirst()
    if (!link || !(await spendGrant(db, { id: messageId, customerId, group }, nowMs))) return false
    await writeOutbox(db, 'wechat', link.openid, message, nowMs)
    return true
  },
}

/** What the sandbox is connected to: nothing leaves it. */
export const sandboxChannels: Channels = { sms, wechat }
