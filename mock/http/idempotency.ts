import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import type { Db } from '../db/tables'
import { toSnakeRows } from '../seed/insert-all'
import { refuse, type Refusal } from './refusal'

/** How long the first answer of a write is remembered. */
export const rememberedMs = 24 * 3_600_000

/** An answer as it goes over the wire, so that a repeat can be given the same bytes. */
export type StoredAnswer = { status: number; body: string }

/** A write as its caller asked for it. */
export type Write = { callerId: string; requestId: string; endpointId: string; input: unknown; nowMs: number }

type Row = { callerId: string; key: string; endpointId: string; inputHash: string; createdAtMs: number } & (
  StoredAnswer | { status: null; body: null }
)

/**
 * Does writes once per caller and request id: a repeat within 24 hours gets the first answer, refusals by the rules included. Runs in the
 * writes' own transaction, so answers and what they speak of are kept or lost together; a repeat that comes while the first is under way
 * waits for it. `answer` is asked for those that come for the first time, and answers them in their order.
 */
export async function answerOnce(
  db: Db,
  writes: readonly Write[],
  answer: (places: readonly number[]) => Promise<readonly StoredAnswer[]>,
): Promise<(StoredAnswer | Refusal)[]> {
  const rows = writes.map(toRow)
  const isNew = await claim(db, rows)
  const firsts = rows.flatMap((row, place) => (isNew.has(nameOf(row)) && isFirstOf(rows, place) ? [{ row, place }] : []))
  const answers = await answer(firsts.map(({ place }) => place))
  const answered = firsts.map(({ row }, at) => ({ ...row, ...answerAt(answers, at) }))
  if (answered.length > 0) await keep(db, answered)
  const stored = await readStored(
    db,
    rows.filter((row) => !isNew.has(nameOf(row))),
  )
  const known = new Map([...stored, ...answered].map((row) => [nameOf(row), row]))
  return rows.map((row) => {
    const first = known.get(nameOf(row))
    const isSame = first?.endpointId === row.endpointId && first.inputHash === row.inputHash
    return isSame && first.status !== null ? { status: first.status, body: first.body } : refuse('REQUEST.KEY_REUSED')
  })
}

const toRow = ({ callerId, requestId, endpointId, input, nowMs }: Write): Row => ({
  ...{ callerId, key: requestId, endpointId, createdAtMs: nowMs, status: null, body: null },
  inputHash: createHash('sha256').update(JSON.stringify(input)).digest('base64url'),
})

const nameOf = ({ callerId, key }: Pick<Row, 'callerId' | 'key'>) => `${callerId} ${key}`

const isFirstOf = (rows: readonly Row[], place: number) => {
  const row = rows[place]
  return row !== undefined && rows.findIndex((each) => nameOf(each) === nameOf(row)) === place
}

function answerAt(answers: readonly StoredAnswer[], at: number): StoredAnswer {
  const answer = answers[at]
  if (!answer) throw new Error('a write was not answered')
  return answer
}

/**
 * Takes the request ids that nobody has used for as long as they are remembered, always in the same order, so that two transactions never wait
 * for each other; yields their names.
 */
async function claim(db: Db, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const inOrder = rows.filter((_, place) => isFirstOf(rows, place)).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const { rows: claimed } = await sql<Pick<Row, 'callerId' | 'key'>>`
    insert into idempotency as old select * from jsonb_populate_recordset(null::idempotency, ${toSnakeRows(inOrder)}::jsonb)
    on conflict (caller_id, key) do update set endpoint_id = excluded.endpoint_id, input_hash = excluded.input_hash,
      created_at_ms = excluded.created_at_ms, status = null, body = null
    where old.created_at_ms <= excluded.created_at_ms - ${rememberedMs}::bigint returning caller_id, key`.execute(db)
  return new Set(claimed.map(nameOf))
}

/** Keeps the answers, and forgets those of the same callers that are too old; what somebody else is clearing away just now is left to them. */
const keep = (db: Db, rows: readonly Row[]) =>
  sql`
    with forgotten as (
      delete from idempotency where (caller_id, key) in (
        select caller_id, key from idempotency where caller_id = any(${[...new Set(rows.map(({ callerId }) => callerId))]}::text[])
          and created_at_ms <= ${Math.max(...rows.map(({ createdAtMs }) => createdAtMs)) - rememberedMs} for update skip locked
      )
    )
    update idempotency set status = new.status, body = new.body
    from jsonb_populate_recordset(null::idempotency, ${toSnakeRows(rows)}::jsonb) as new
    where idempotency.caller_id = new.caller_id and idempotency.key = new.key`.execute(db)

async function readStored(db: Db, rows: readonly Row[]): Promise<readonly Row[]> {
  if (rows.length === 0) return []
  const { rows: stored } = await sql<Row>`
    select * from idempotency where (caller_id, key) in
      (select caller_id, key from jsonb_populate_recordset(null::idempotency, ${toSnakeRows(rows)}::jsonb))`.execute(db)
  return stored
}
