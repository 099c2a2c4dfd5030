import { sql } from 'kysely'
import { isTimely } from '../../src/domain/messages/stages'
import type { MessageKind } from '../../src/domain/messages/kinds'
import type { Db } from '../db/tables'
import type { Announcement, Bank } from './announcement'
import { notify, type Notice } from './notify'

/** Writes those announcements that are timely and that nobody was told before, each to whom it is for. Yields how many messages. */
export async function announce(db: Db, announcements: readonly Announcement[], { nowMs }: Pick<Bank, 'nowMs'>, sinceMs = -Infinity) {
  const timely = announcements.filter(({ time }) => isTimely(time, nowMs) && time.fromMs > sinceMs)
  const told = await readTold(db, timely)
  let written = 0
  for (const { kind, params, customerIds, dedupeKey, time } of timely) {
    const untold = customerIds.filter((customerId) => !told.has(`${customerId} ${dedupeKey}`))
    const notice = { kind, params, customerIds: untold, dedupeKey, atMs: time.fromMs, nowMs } as Notice<MessageKind> & { nowMs: number }
    if (untold.length > 0) written += await notify(db, notice)
  }
  return written
}

async function readTold(db: Db, announcements: readonly Announcement[]): Promise<ReadonlySet<string>> {
  const pairs = announcements.flatMap(({ customerIds, dedupeKey }) => customerIds.map((customerId) => ({ customerId, dedupeKey })))
  if (pairs.length === 0) return new Set()
  const { rows } = await sql<{ customerId: string; dedupeKey: string }>`
    select m.customer_id, m.dedupe_key from message m
    join unnest(${pairs.map((pair) => pair.customerId)}::text[], ${pairs.map((pair) => pair.dedupeKey)}::text[]) as p(customer_id, dedupe_key)
      on m.customer_id = p.customer_id and m.dedupe_key = p.dedupe_key`.execute(db)
  return new Set(rows.map(({ customerId, dedupeKey }) => `${customerId} ${dedupeKey}`))
}
