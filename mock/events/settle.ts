import { sql } from 'kysely'
import type { Db } from '../db/tables'
import { giveOffers, nextDueMs, settleLine, type Line, type LineRules, type Moved, type Party } from '../../src/domain/events/waitlist'
import { placesOf } from '../../src/domain/events/seats'
import type { KeptEvents } from './kept-events'
import { holdDraw } from './hold-draw'
import { writeSeats, type SignupChange } from './seats'
import {
  awaitsDraw,
  endOf,
  findEvent,
  lockEvents,
  rulesOf,
  type EventFacts,
  type Seats,
  type StoredEvent,
  type StoredSignup,
} from './stored-event'

/** Locks an event, and does all that time has done to it up to an instant. @throws when there is no such event. */
export async function lockSettled(db: Db, { id }: EventFacts, nowMs: number): Promise<Seats> {
  const [event] = await lockAllSettled(db, [id], nowMs)
  if (!event) throw new Error(`there is no event ${id}`)
  return event.seats
}

/** Locks events, and does all that time has done to them up to an instant. */
export async function lockAllSettled(db: Db, ids: readonly string[], nowMs: number, kept?: KeptEvents): Promise<readonly StoredEvent[]> {
  const settled: StoredEvent[] = []
  for (const event of await lockEvents(db, ids, kept))
    settled.push(isDue(event.seats, nowMs) ? { ...event, seats: await settle(db, event, event.seats, nowMs) } : event)
  return settled
}

const isDue = ({ nextDueMs, isCancelled }: Seats, nowMs: number) => !isCancelled && nextDueMs !== null && nextDueMs <= nowMs

/** Settles every event that time has changed since anybody looked, each in a transaction of its own. For reads. */
export async function settleDue(db: Db, nowMs: number): Promise<void> {
  const due = await db
    .selectFrom('eventSeats')
    .select('eventId')
    .where('nextDueMs', '<=', nowMs)
    .where('isCancelled', '=', false)
    .orderBy('eventId')
    .execute()
  for (const { eventId } of due)
    await db.transaction().execute(async (trx) => {
      const event = await findEvent(trx, eventId)
      if (event) await lockSettled(trx, event, nowMs)
    })
}

async function settle(db: Db, event: EventFacts, seats: Seats, nowMs: number): Promise<Seats> {
  const { drawAtMs } = event.content
  let now = seats
  if (drawAtMs !== null && drawAtMs <= nowMs && awaitsDraw(event, now)) now = await holdDraw(db, event, now, drawAtMs)
  now = (await moveLine(db, event, now, (line, rules) => settleLine(line, rules, nowMs))).seats
  return endOf(event, now) <= nowMs ? missed(db, event, now) : now
}

/** An event's seats after its line moved, and those who moved, as they are now. */
export type MovedLine = { seats: Seats; moved: readonly StoredSignup[] }

/** Offers what is free to those waiting, in the caller's transaction (I5). */
export async function offerNext(db: Db, event: EventFacts, seats: Seats, nowMs: number): Promise<MovedLine> {
  if (seats.waiting === 0 || placesOf(seats.pools, 0).free === 0) return { seats, moved: [] }
  return moveLine(db, event, seats, (line, rules) => giveOffers(line, rules, nowMs))
}

async function moveLine(db: Db, event: EventFacts, seats: Seats, move: (line: Line, rules: LineRules) => Moved): Promise<MovedLine> {
  const parties = await db
    .selectFrom('eventSignup')
    .select(['id', 'seats', 'poolIds', 'tierPlace', 'queueKey', 'poolId', 'offerExpiresAtMs'])
    .where('eventId', '=', event.id)
    .where('state', 'in', ['WAITING', 'OFFERED', 'REQUESTED'])
    .execute()
  const rules = rulesOf(event, seats)
  const { line, steps } = move({ pools: seats.pools, parties: parties.map(toParty), settledAtMs: seats.settledAtMs }, rules)
  const ids = [...new Set(steps.map(({ partyId }) => partyId))]
  const now = new Map((await readSignups(db, ids)).map((row) => [row.id, row]))
  const signups = steps.flatMap(({ partyId, to, atMs, poolId, offerExpiresAtMs }): SignupChange[] => {
    const before = now.get(partyId)
    if (!before) return []
    const after = { ...before, state: to, poolId: to === 'OFFERED' ? poolId : null, offerExpiresAtMs }
    now.set(partyId, after)
    return [{ before, after, atMs }]
  })
  const { pools, settledAtMs } = line
  const dueMs = dueOf(event, { ...seats, settledAtMs }, nextDueMs(line, rules))
  return { seats: await writeSeats(db, seats, { pools, settledAtMs, signups, nextDueMs: dueMs }), moved: [...now.values()] }
}

const readSignups = async (db: Db, ids: readonly string[]): Promise<StoredSignup[]> =>
  ids.length > 0
    ? db
        .selectFrom('eventSignup')
        .selectAll()
        .where(sql<boolean>`id = any(${ids}::text[])`)
        .execute()
    : []

function dueOf(event: EventFacts, seats: Seats, lineDueMs: number): number | null {
  const { drawAtMs } = event.content
  const endsAtMs = endOf(event, seats)
  const marks = [lineDueMs, ...(drawAtMs !== null && awaitsDraw(event, seats) ? [drawAtMs] : [])]
  const dueMs = Math.min(...marks, ...(seats.settledAtMs < endsAtMs ? [endsAtMs] : []))
  return Number.isFinite(dueMs) ? dueMs : null
}

function toParty(row: Pick<StoredSignup, 'id' | 'seats' | 'poolIds' | 'tierPlace' | 'queueKey' | 'poolId' | 'offerExpiresAtMs'>): Party {
  const { id, seats, poolIds, tierPlace, queueKey, poolId, offerExpiresAtMs } = row
  const base = { id, seats, poolIds, tierPlace, queueKey }
  if (poolId === null) return { ...base, state: 'WAITING', poolId, offerExpiresAtMs: null }
  return offerExpiresAtMs === null
    ? { ...base, state: 'REQUESTED', poolId, offerExpiresAtMs }
    : { ...base, state: 'OFFERED', poolId, offerExpiresAtMs }
}

/** After the end, who was not checked in has missed it. */
async function missed(db: Db, event: EventFacts, seats: Seats): Promise<Seats> {
  const rows = await db.selectFrom('eventSignup').selectAll().where('eventId', '=', event.id).where('state', '=', 'CONFIRMED').execute()
  const atMs = endOf(event, seats)
  const signups = rows.map((before) => ({ before, after: { ...before, state: 'MISSED' as const }, atMs }))
  return writeSeats(db, seats, { signups, nextDueMs: null })
}
