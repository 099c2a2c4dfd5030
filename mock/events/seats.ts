import { sql } from 'kysely'
import { placesOf, type Pool } from '../../src/domain/events/seats'
import type { SignupState } from '../../src/domain/events/signup'
import type { Db } from '../db/tables'
import { toSnakeRows } from '../seed/insert-all'
import type { Seats, StoredSignup } from './stored-event'

/** What a change does to one sign-up. `before` is null for a new one. */
export type SignupChange = { before: StoredSignup | null; after: StoredSignup; atMs: number }

/** What is written at once: seats, sign-ups, and a line of the record for each. */
export type Change = Partial<Pick<Seats, 'isCancelled' | 'settledAtMs' | 'nextDueMs' | 'drawnAtMs' | 'drawnCapacity' | 'endedAtMs'>> & {
  pools?: readonly Pool[]
  signups?: readonly SignupChange[]
  /** A change of the capacity is on the record too. */
  resizedAtMs?: number
}

/** A locked event's seats, and what changes. */
export type SeatsChange = { before: Seats; change: Change }

/** Writes a change of a locked event with its record (I5), and yields the seats after it. */
export async function writeSeats(db: Db, before: Seats, change: Change): Promise<Seats> {
  const [after] = await writeAllSeats(db, [{ before, change }])
  return after ?? before
}

/** Writes the changes of locked events in one statement, each with its record (I5), and yields their seats after it, in the same order. */
export async function writeAllSeats(db: Db, changes: readonly SeatsChange[]): Promise<readonly Seats[]> {
  const written = changes.map(({ before, change }) => toWritten(before, change))
  const all = <Row>(of: (each: Written) => readonly Row[]) => toSnakeRows(written.flatMap(of) as object[])
  await sql`
    with seats as (
      update event_seats set ${sql.join(seatsColumns.map((column) => sql`${column} = new.${column}`))}
      from jsonb_populate_recordset(null::event_seats, ${all(({ after }) => [after])}::jsonb) as new where event_seats.event_id = new.event_id
    ), added as (
      insert into event_signup select * from jsonb_populate_recordset(null::event_signup, ${all(({ added }) => added)}::jsonb)
    ), changed as (
      update event_signup set ${sql.join(signupColumns.map((column) => sql`${column} = new.${column}`))}
      from jsonb_populate_recordset(null::event_signup, ${all(({ changed }) => changed)}::jsonb) as new where event_signup.id = new.id
    )
    insert into event_change select * from jsonb_populate_recordset(null::event_change, ${all(({ record }) => record)}::jsonb)`.execute(db)
  return written.map(({ after }) => after)
}

type Written = { after: Seats; added: readonly StoredSignup[]; changed: readonly StoredSignup[]; record: readonly object[] }

function toWritten(before: Seats, { pools = before.pools, signups = [], resizedAtMs, ...rest }: Change): Written {
  const { capacity, taken, offered, held } = placesOf(pools, 0)
  const added = signups.flatMap((signup) => (signup.before === null ? [signup.after] : []))
  // A sign-up may take several steps at once: each is a line of the record, and the last is what it has become.
  const changed = [...new Map(signups.flatMap(({ before: was, after: is }) => (was === null ? [] : [[is.id, is] as const]))).values()]
  const lines = [...signups.map(toLine), ...(resizedAtMs === undefined ? [] : [resized(before.capacity, capacity, resizedAtMs)])]
  const after: Seats = {
    ...{ ...before, ...rest, pools: [...pools], capacity, taken, offered, held },
    waiting: lines.reduce((waiting, line) => waiting + waitingBy(line), before.waiting),
    nextNumber: before.nextNumber + added.length,
    revision: before.revision + lines.length,
    nextDueMs: soonest(rest.nextDueMs === undefined ? before.nextDueMs : rest.nextDueMs, changed),
  }
  const record = lines.map((line, at) => ({ eventId: before.eventId, revision: before.revision + at + 1, ...line }))
  return { after, added, changed, record }
}

const columns = (names: readonly string[]) => names.map((name) => sql.raw(name))

const seatsColumns = columns([
  ...['is_cancelled', 'pools', 'capacity', 'taken', 'offered', 'held', 'waiting', 'next_number', 'revision'],
  ...['settled_at_ms', 'next_due_ms', 'drawn_at_ms', 'drawn_capacity', 'ended_at_ms'],
])

const signupColumns = columns([
  ...[
    'state',
    'pool_id',
    'queue_key',
    'draw_place',
    'is_seated_by_draw',
    'seats_in_draw',
    'seats',
    'companions',
    'answers',
    'offer_expires_at_ms',
  ],
])

type Line = {
  atMs: number
  signupId: string | null
  fromState: SignupState | null
  toState: SignupState | null
  seatsBefore: number
  seats: number
}

const toLine = ({ before, after, atMs }: SignupChange): Line => ({
  ...{ atMs, signupId: after.id, fromState: before?.state ?? null, toState: after.state },
  ...{ seatsBefore: before?.seats ?? 0, seats: after.seats },
})

const resized = (seatsBefore: number, seats: number, atMs: number): Line => ({
  ...{ atMs, signupId: null, fromState: null, toState: null, seatsBefore, seats },
})

const waitingBy = ({ fromState, toState, seatsBefore, seats }: Line) =>
  (toState === 'WAITING' ? seats : 0) - (fromState === 'WAITING' ? seatsBefore : 0)

/** The event is due when the first of the new offers expires, if not before. */
function soonest(dueMs: number | null, signups: readonly StoredSignup[]): number | null {
  const all = [...(dueMs === null ? [] : [dueMs]), ...signups.flatMap(({ offerExpiresAtMs }) => offerExpiresAtMs ?? [])]
  return all.length === 0 ? null : Math.min(...all)
}
