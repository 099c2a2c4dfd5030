import { createHash } from 'node:crypto'
import type { Db } from '../db/tables'
import { refuse, type Refusal } from './refusal'

/** How long the first answer of a write is remembered. */
export const rememberedMs = 24 * 3_600_000

/** An answer as it goes over the wire, so that a repeat can be given the same bytes. */
export type StoredAnswer = { status: number; body: string }

type Write = { callerId: string; requestId: string; endpointId: string; input: unknown; nowMs: number }

/**
 * Does a write once per caller and request id: a repeat within 24 hours gets the first answer, refusals by the rules
 * included. Runs in the write's own transaction, so the answer and what it speaks of are kept or lost together; a repeat that
 * comes while the first is under way waits for it.
 */
export async function answerOnce(db: Db, write: Write, answer: () => Promise<StoredAnswer>): Promise<StoredAnswer | Refusal> {
  const { callerId, requestId, endpointId, input, nowMs } = write
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  await db
    .deleteFrom('idempotency')
    .where('callerId', '=', callerId)
    .where('createdAtMs', '<=', nowMs - rememberedMs)
    .execute()
  const isFirst = await db
    .insertInto('idempotency')
    .values({ callerId, key: requestId, endpointId, inputHash, createdAtMs: nowMs, status: null, body: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!isFirst) {
    const first = await db
      .selectFrom('idempotency')
      .selectAll()
      .where('callerId', '=', callerId)
      .where('key', '=', requestId)
      .executeTakeFirstOrThrow()
    const isSame = first.endpointId === endpointId && first.inputHash === inputHash
    return isSame && first.status !== null && first.body !== null
      ? { status: first.status, body: first.body }
      : refuse('REQUEST.KEY_REUSED')
  }
  const done = await answer()
  await db.updateTable('idempotency').set(done).where('callerId', '=', callerId).where('key', '=', requestId).execute()
  return done
}
