import type { Localized } from '../../src/contract/primitives'
import { kindFacts, type MessageKind } from '../../src/domain/messages/kinds'
import { channelsFor, type PushChannel } from '../../src/domain/messages/preferences'
import { afterQuietHours } from '../../src/domain/messages/quiet-hours'
import type { Db } from '../db/tables'
import { hasSmsConsent } from '../events/sms-reminder'
import type { Bank } from './announcement'
import type { Channels } from './channels'
import { staleMs } from './notify'
import { readPreferences } from './preferences'

/** On a locked phone nobody is to read which tier somebody is in. */
const aboutTier: Localized = { 'zh-CN': '您的等级有新的通知', 'zh-HK': '您的等級有新的通知', en: 'News of your tier' }

const titleOutside = (kind: MessageKind, title: Localized) => (kindFacts(kind).group === 'tier' ? aboutTier : title)

type Delivery = { messageId: string; channel: PushChannel }

/** What is due to leave the app, some of it, the longest due first. */
export const readDue = (db: Db, nowMs: number, limit: number): Promise<Delivery[]> =>
  db
    .selectFrom('messageDelivery')
    .select(['messageId', 'channel'])
    .where('state', '=', 'DUE')
    .where('dueAtMs', '<=', nowMs)
    .orderBy('dueAtMs')
    .limit(limit)
    .execute()

/**
 * Sends one message by one channel, once: the row is locked from the look to the mark. In the quiet hours it waits for their end; what the
 * customer has read or no longer wants, and what is a day late, is skipped.
 */
export async function deliver(db: Db, { messageId, channel }: Delivery, { nowMs }: Pick<Bank, 'nowMs'>, channels: Channels): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('messageDelivery')
      .innerJoin('message', 'message.id', 'messageDelivery.messageId')
      .select(['message.id', 'customerId', 'kind', 'title', 'subject', 'readAtMs', 'dueAtMs'])
      .where('messageId', '=', messageId)
      .where('channel', '=', channel)
      .where('state', '=', 'DUE')
      .forUpdate('messageDelivery')
      .executeTakeFirst()
    if (!row || row.dueAtMs > nowMs) return
    const write = (change: { state: 'SENT' | 'SKIPPED'; endedAtMs: number } | { dueAtMs: number }) =>
      trx.updateTable('messageDelivery').set(change).where('messageId', '=', messageId).where('channel', '=', channel).execute()
    const { customerId, kind, title } = row
    const isWanted =
      channelsFor(kind, (await readPreferences(trx, [customerId]))(customerId)).includes(channel) &&
      (channel !== 'sms' || !kindFacts(kind).isTextedOnConsent || (await hasSmsConsent(trx, customerId, row.subject?.id ?? '')))
    const adapter = channels[channel]
    if (!isWanted || !adapter || row.readAtMs !== null || nowMs - row.dueAtMs > staleMs) {
      await write({ state: 'SKIPPED', endedAtMs: nowMs })
      return
    }
    const openMs = afterQuietHours(nowMs)
    if (openMs > nowMs) {
      await write({ dueAtMs: openMs })
      return
    }
    const isSent = await adapter.send(trx, { messageId, customerId, group: kindFacts(kind).group, title: titleOutside(kind, title) }, nowMs)
    await write({ state: isSent ? 'SENT' : 'SKIPPED', endedAtMs: nowMs })
  })
}
