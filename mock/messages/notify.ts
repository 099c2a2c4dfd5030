import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { MessageKind } from '../../src/domain/messages/kinds'
import { channelsFor, isWanted } from '../../src/domain/messages/preferences'
import { afterQuietHours } from '../../src/domain/messages/quiet-hours'
import type { Db } from '../db/tables'
import type { MessageParams } from './params'
import { readPreferences } from './preferences'
import { writeLetter } from './write-letter'

/** Something to tell customers. */
export type Notice<K extends MessageKind = MessageKind> = {
  customerIds: readonly string[]
  kind: K
  params: MessageParams[K]
  /** What it tells of, for example `event-cancelled:yoga`: a customer gets one message of each, however often it is told. */
  dedupeKey: string
  /** The bank's instant that the message is of. */
  atMs: number
}

/** A message older than this when it is written stands in the app, and is not sent out of it any more. */
export const staleMs = 24 * 3_600_000

/**
 * Writes a message to each of the customers, exactly once, in the caller's transaction; those who do not want its kind get none. What also
 * leaves the app is due at once, or when the quiet hours end; the job queue sends it. Yields how many were written.
 */
export async function notify<K extends MessageKind>(db: Db, notice: Notice<K> & { nowMs?: number }): Promise<number> {
  const { customerIds, kind, params, dedupeKey, atMs, nowMs = atMs } = notice
  const preferencesOf = await readPreferences(db, customerIds)
  const wanting = [...new Set(customerIds)].filter((customerId) => isWanted(kind, preferencesOf(customerId))).sort()
  if (wanting.length === 0) return 0
  const { title, text, subject } = writeLetter(kind, params)
  const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`
  const written = await db
    .insertInto('message')
    .values(
      wanting.map((customerId) => ({
        ...{ id: randomUUID(), customerId, dedupeKey, kind, title: json(title), text: json(text) },
        ...{ subject: subject && json(subject), sentAtMs: atMs, readAtMs: null },
      })),
    )
    .onConflict((conflict) => conflict.columns(['customerId', 'dedupeKey']).doNothing())
    .returning(['id', 'customerId'])
    .execute()
  const deliveries = written.flatMap(({ id, customerId }) =>
    nowMs - atMs > staleMs ? [] : channelsFor(kind, preferencesOf(customerId)).map((channel) => ({ messageId: id, channel })),
  )
  const due = { state: 'DUE' as const, dueAtMs: afterQuietHours(Math.max(atMs, nowMs)), endedAtMs: null }
  if (deliveries.length > 0)
    await db
      .insertInto('messageDelivery')
      .values(deliveries.map((delivery) => ({ ...delivery, ...due })))
      .execute()
  return written.length
}
