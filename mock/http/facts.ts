import { sql } from 'kysely'
import { setImmediate } from 'node:timers/promises'
import type { Faults } from '../../src/contract/sandbox'
import type { Db } from '../db/tables'
import type { CustomerFacts } from '../session/read-customer'

/** The caller's session as it is stored, and whose it is. */
export type SessionFacts = { id: string; customerId: string; carrier: 'cookie' | 'bearer'; expiresAtMs: number } & CustomerFacts

/** What every request needs to know before it starts. `revision` grows whenever a standing may have changed. */
export type Facts = {
  bank: { clockOffsetMs: number; schemeId: string; revision: number; faults: Faults }
  session: SessionFacts | undefined
}

type Waiting = { tokenHash: string | undefined; resolve: (facts: Facts) => void; reject: (error: unknown) => void }

type Row = Facts['bank'] & Partial<SessionFacts> & { tokenHash: string | null }

/**
 * Reads a request's facts from the store. Requests that come in while one query is under way share the next one, so under load
 * a query serves many requests, and yet nobody gets facts older than their request: a sign-out or a changed balance
 * counts at once, in every process.
 */
export function createFactsReader(db: Db): (tokenHash: string | undefined) => Promise<Facts> {
  let waiting: Waiting[] = []
  let isReading = false

  async function readAll() {
    isReading = true
    while (waiting.length > 0) {
      // One turn of the event loop gathers what has come in together.
      await setImmediate()
      const batch = waiting
      waiting = []
      await answer(db, batch)
    }
    isReading = false
  }

  return (tokenHash) =>
    new Promise((resolve, reject) => {
      waiting.push({ tokenHash, resolve, reject })
      if (!isReading) void readAll()
    })
}

async function answer(db: Db, batch: Waiting[]) {
  try {
    const hashes = [...new Set(batch.flatMap(({ tokenHash }) => tokenHash ?? []))]
    const { rows } = await sql<Row>`
      select b.clock_offset_ms, b.scheme_id, b.revision, b.faults, s.token_hash, s.id, s.customer_id, s.carrier, s.expires_at_ms,
        c.name, c.phone, c.birth_day
      from bank b left join session s on s.token_hash = any(${hashes}::text[]) left join customer c on c.id = s.customer_id
      where b.id = 1`.execute(db)
    const [first] = rows
    if (!first) throw new Error('the bank has not been seeded')
    const { clockOffsetMs, schemeId, revision, faults } = first
    const bank = { clockOffsetMs, schemeId, revision, faults }
    const sessions = new Map(rows.map((row) => [row.tokenHash, row as SessionFacts]))
    for (const { tokenHash, resolve } of batch) resolve({ bank, session: tokenHash === undefined ? undefined : sessions.get(tokenHash) })
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}
