import { sql } from 'kysely'
import type { Faults } from '../../src/contract/sandbox'
import type { Db } from '../db/tables'
import type { CustomerFacts } from '../session/read-customer'
import { gather } from './gather'

/** The caller's session as it is stored, and whose it is. */
export type SessionFacts = { id: string; customerId: string; carrier: 'cookie' | 'bearer'; expiresAtMs: number } & CustomerFacts

/** What every request needs to know before it starts. `revision` grows whenever a standing may have changed. */
export type Facts = {
  bank: {
    clockOffsetMs: number
    schemeId: string
    revision: number
    faults: Faults
    /** When content is to be published or ends next; null when nothing waits. */
    contentDueMs: number | null
  }
  session: SessionFacts | undefined
}

type Row = Facts['bank'] & Partial<SessionFacts> & { tokenHash: string | null }

/**
 * Reads a request's facts from the store. Requests that come in while one query is under way share the next one, so under load
 * a query serves many requests, and yet nobody gets facts older than their request: a sign-out or a changed balance
 * counts at once, in every process.
 */
export const createFactsReader = (db: Db): ((tokenHash: string | undefined) => Promise<Facts>) =>
  gather((tokenHashes: readonly (string | undefined)[]) => readAll(db, tokenHashes))

async function readAll(db: Db, tokenHashes: readonly (string | undefined)[]): Promise<Facts[]> {
  const hashes = [...new Set(tokenHashes.filter((hash) => hash !== undefined))]
  const { rows } = await sql<Row>`
    select b.clock_offset_ms, b.scheme_id, b.revision, b.faults, least(
        (select min(publish_at_ms) from content_item where publish_at_ms is not null),
        (select min(ends_at_ms) from content_item where live_state in ('PUBLISHED', 'PAUSED'))
      ) as content_due_ms, s.token_hash, s.id, s.customer_id, s.carrier, s.expires_at_ms,
      c.name, c.phone, c.birth_day
    from bank b left join session s on s.token_hash = any(${hashes}::text[]) left join customer c on c.id = s.customer_id
    where b.id = 1`.execute(db)
  const [first] = rows
  if (!first) throw new Error('the bank has not been seeded')
  const { clockOffsetMs, schemeId, revision, faults, contentDueMs } = first
  const bank = { clockOffsetMs, schemeId, revision, faults, contentDueMs }
  const sessions = new Map(rows.map((row) => [row.tokenHash, row as SessionFacts]))
  return tokenHashes.map((hash) => ({ bank, session: hash === undefined ? undefined : sessions.get(hash) }))
}
