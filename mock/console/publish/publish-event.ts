import { freeOf, placesOf, resizePools, type Pool } from '../../../src/domain/events/seats'
import { isActive, SIGNUP_STATES } from '../../../src/domain/events/signup'
import type { Db } from '../../db/tables'
import type { EventRows } from '../../events/read-event-files'
import { writeSeats } from '../../events/seats'
import { lockSettled, offerNext } from '../../events/settle'
import { awaitsDraw, endOf, findEvent, type EventFacts, type Seats, type StoredEvent } from '../../events/stored-event'
import { notify } from '../../messages/notify'
import { toEventRows } from '../content/event-of'
import { json, type Publication, type Publisher, type TakeDown } from './publisher'

/** Events: new ones with their seats; changed ones keep theirs, and everybody signed up hears of another time or place. */
export const publishEvent: Publisher<'event'> = {
  async apply(db, body, publication) {
    const { event, seats } = toEventRows(publication.subjectId, body)
    // A branch's event is the branch's, wherever it takes place: its staff see who comes.
    const rows = { seats, event: { ...event, branchId: publication.branchId ?? event.branchId ?? null } }
    const before = await findEvent(db, publication.subjectId)
    await (before ? changeEvent(db, before, rows, publication) : insertEvent(db, rows))
  },

  async takeDown(db, how, publication) {
    const event = await findEvent(db, publication.subjectId)
    if (event) await takeDownEvent(db, event, how, publication)
  },
}

async function insertEvent(db: Db, { event, seats }: EventRows): Promise<void> {
  await db
    .insertInto('event')
    .values({ ...event, content: json(event.content) })
    .execute()
  await db
    .insertInto('eventSeats')
    .values({ ...seats, pools: json(seats.pools) })
    .execute()
}

async function changeEvent(db: Db, before: StoredEvent, { event, seats }: EventRows, publication: Publication): Promise<void> {
  const { nowMs, number } = publication
  const locked = await lockSettled(db, before, nowMs)
  const { id: _, ...facts } = event
  await db
    .updateTable('event')
    .set({ ...facts, content: json(event.content), hiddenAtMs: null })
    .where('id', '=', before.id)
    .execute()
  const after: EventFacts = { ...before, ...event, hiddenAtMs: null }
  const pools = poolsAfter(locked, seats.pools, after, nowMs)
  // What time does next depends on the new times: the next look works it out again.
  const written = await writeSeats(db, locked, { pools, nextDueMs: nowMs, ...(isResized(locked, pools) && { resizedAtMs: nowMs }) })
  if (!awaitsDraw(after, written)) await offerNext(db, after, written, nowMs)
  if (hasMoved(before, after)) await tell(db, after, { kind: 'event-changed', key: `event-changed:${before.id}:${number}`, nowMs })
}

const isResized = ({ capacity }: Seats, pools: readonly Pool[]) => placesOf(pools, 0).capacity !== capacity

/** Who has seats keeps them: each pool gets its new size; once pools have become everybody's, only their sum counts. */
function poolsAfter(seats: Seats, wanted: readonly Pool[], { content }: EventFacts, nowMs: number): readonly Pool[] {
  if (content.mergeAtMs !== null && content.mergeAtMs <= nowMs) return resizePools(seats.pools, placesOf(wanted, 0).capacity) ?? seats.pools
  const has = new Map(seats.pools.map((pool) => [pool.id, pool]))
  return wanted.map((pool) => {
    const own = has.get(pool.id)
    return own ? { ...own, opensAtMs: pool.opensAtMs, capacity: Math.max(pool.capacity, own.capacity - freeOf(own)) } : pool
  })
}

const hasMoved = (before: EventFacts, after: EventFacts) =>
  before.startsAtMs !== after.startsAtMs ||
  before.endsAtMs !== after.endsAtMs ||
  before.content.place?.name['zh-CN'] !== after.content.place?.name['zh-CN']

async function takeDownEvent(db: Db, event: StoredEvent, how: TakeDown, { nowMs, reason = '' }: Publication): Promise<void> {
  if (how === 'pause') {
    await db.updateTable('event').set({ hiddenAtMs: nowMs }).where('id', '=', event.id).execute()
    return
  }
  await db.updateTable('event').set({ hiddenAtMs: null }).where('id', '=', event.id).execute()
  const seats = await lockSettled(db, event, nowMs)
  if (how === 'cancel') {
    await writeSeats(db, seats, { isCancelled: true })
    await tell(db, event, { kind: 'event-cancelled', key: `event-cancelled:${event.id}`, nowMs, reason })
    return
  }
  if (seats.isCancelled || nowMs >= endOf(event, seats)) return
  await writeSeats(db, seats, { endedAtMs: nowMs, nextDueMs: nowMs, settledAtMs: Math.min(seats.settledAtMs, nowMs - 1) })
  await lockSettled(db, event, nowMs)
}

/** Whom an event still concerns: it has not been missed, nor given up. */
const concernedStates = SIGNUP_STATES.filter((state) => isActive(state) && state !== 'MISSED')

type Told = { key: string; nowMs: number } & ({ kind: 'event-changed' } | { kind: 'event-cancelled'; reason: string })

/** Tells everybody signed up, in the same transaction. */
async function tell(db: Db, { id, content, startsAtMs }: EventFacts, told: Told): Promise<void> {
  const rows = await db
    .selectFrom('eventSignup')
    .select('customerId')
    .where('eventId', '=', id)
    .where('state', 'in', concernedStates)
    .execute()
  const about = { eventId: id, title: content.title, startsAtMs, place: content.place?.name ?? null }
  const notice = { customerIds: rows.map(({ customerId }) => customerId), dedupeKey: told.key, atMs: told.nowMs }
  if (told.kind === 'event-changed') await notify(db, { ...notice, kind: told.kind, params: about })
  else await notify(db, { ...notice, kind: told.kind, params: { ...about, reason: told.reason } })
}

/** The customers whom a change of an event's time or place, or its cancellation, concerns. */
export async function countConcerned(db: Db, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('eventSignup')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('state', 'in', concernedStates)
    .executeTakeFirstOrThrow()
  return Number(count)
}
