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
 * Does a write once per caller and request id: a repeat within 24 hours gets the first answer, refusals by the rules included. Runs in the
 * write's own transaction, so the answer and what it speaks of are kept or lost together; a repeat that comes while the first is under way
 * waits for it.
 */
export async function answerOnce(db: Db, write: Write, answer: () => Promise<StoredAnswer>): Promise<StoredAnswer | Refusal> {
  const row = toRow(write)
  if (!(await claim(db, row))) {
    const [stored] = await readStored(db, [row])
    return toRepeat(row, stored)
  }
  const answered = await answer()
  await db.updateTable('idempotency').set(answered).where('callerId', '=', row.callerId).where('key', '=', row.key).execute()
  return answered
}

/** One of the request ids was taken by another transaction while this one was under way. */
export class RequestIdTaken extends Error {}

/**
 * The same for writes that are made together. Their ids are written once, with the answers: `answer` is asked for those that come for the first
 * time, by their places, and answers them in their order. @throws RequestIdTaken when somebody else was faster; the transaction must then be
 * undone, and done again: it will find the other's answer.
 */
export async function answerAllOnce(
  db: Db,
  writes: readonly Write[],
  answer: (places: readonly number[]) => Promise<readonly StoredAnswer[]>,
): Promise<(StoredAnswer | Refusal)[]> {
  const rows = writes.map(toRow)
  const known = new Map((await readStored(db, rows)).map((row) => [nameOf(row), row]))
  const places = new Map<string, number>()
  for (const [place, row] of rows.entries()) if (!known.has(nameOf(row)) && !places.has(nameOf(row))) places.set(nameOf(row), place)
  const answers = await answer([...places.values()])
  const answered = [...places.values()].map((place, at) => answeredAt(rows, place, answers[at]))
  if (answered.length > 0) await keepNew(db, answered)
  for (const row of answered) known.set(nameOf(row), row)
  return rows.map((row) => toRepeat(row, known.get(nameOf(row))))
}

/** Forgets the answers that are too old to be asked for again. */
export const forgetAnswers = async (db: Db, nowMs: number): Promise<void> => {
  await db
    .deleteFrom('idempotency')
    .where('createdAtMs', '<=', nowMs - rememberedMs)
    .execute()
}

const toRow = ({ callerId, requestId, endpointId, input, nowMs }: Write): Row => ({
  ...{ callerId, key: requestId, endpointId, createdAtMs: nowMs, status: null, body: null },
  inputHash: createHash('sha256').update(JSON.stringify(input)).digest('base64url'),
})

const nameOf = ({ callerId, key }: Pick<Row, 'callerId' | 'key'>) => `${callerId} ${key}`

function answeredAt(rows: readonly Row[], place: number, answer: StoredAnswer | undefined): Row {
  const row = rows[place]
  if (!row || !answer) throw new Error('a write was not answered')
  return { ...row, ...answer }
}

/** The first answer under a request id, for who asks the same again. */
function toRepeat(row: Row, first: Row | undefined): StoredAnswer | Refusal {
  const isSame = first?.endpointId === row.endpointId && first.inputHash === row.inputHash
  return isSame && first.status !== null ? { status: first.status, body: first.body } : refuse('REQUEST.KEY_REUSED')
}

/** Takes a request id that nobody has used for as long as it is remembered. */
const claim = async (db: Db, row: Row): Promise<boolean> => (await insertNew(db, [row])) === 1

/** Always in the same order, so that two transactions never wait for each other. */
async function keepNew(db: Db, rows: readonly Row[]): Promise<void> {
  const inOrder = [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  if ((await insertNew(db, inOrder)) < rows.length) throw new RequestIdTaken()
}

/** How many of the rows were new. Who comes second waits here until the first has committed. */
async function insertNew(db: Db, rows: readonly Row[]): Promise<number> {
  const { rows: added } = await sql`
    insert into idempotency as old select * from jsonb_populate_recordset(null::idempotency, ${toSnakeRows(rows)}::jsonb)
    on conflict (caller_id, key) do update set endpoint_id = excluded.endpoint_id, input_hash = excluded.input_hash,
      created_at_ms = excluded.created_at_ms, status = excluded.status, body = excluded.body
    where old.created_at_ms <= excluded.created_at_ms - ${rememberedMs}::bigint returning 1`.execute(db)
  return added.length
}

/** What was answered under the rows' request ids, as long as it is remembered. */
async function readStored(db: Db, rows: readonly Row[]): Promise<readonly Row[]> {
  const { rows: stored } = await sql<Row>`
    select i.* from unnest(${rows.map(({ callerId }) => callerId)}::text[], ${rows.map(({ key }) => key)}::text[]) as asked (caller_id, key)
    join idempotency i on i.caller_id = asked.caller_id and i.key = asked.key
    where i.created_at_ms > ${Math.max(...rows.map(({ createdAtMs }) => createdAtMs)) - rememberedMs}::bigint`.execute(db)
  return stored
}
