import { sql, type Selectable } from 'kysely'
import type { LineRules } from '../../src/domain/events/waitlist'
import type { EventSeatsTable, EventSignupTable, EventTable } from '../db/event-tables'
import type { Db } from '../db/tables'
import { readFacts, rowVersion, type KeptEvents } from './kept-events'

/** An event's seats as they are stored. */
export type Seats = Selectable<EventSeatsTable>
/** A sign-up as it is stored. */
export type StoredSignup = Selectable<EventSignupTable>
/** An event with its seats. Seats are as of the last write: settle them before they are believed. */
export type StoredEvent = Selectable<EventTable> & { seats: Seats }

/** What an event is, without its seats. */
export type EventFacts = Selectable<EventTable>

/** Reads one event; undefined when there is none. */
export async function findEvent(db: Db, id: string): Promise<StoredEvent | undefined> {
  return (await readEvents(db, [id]))[0]
}

/** Reads events by their ids, in no order. */
export async function readEvents(db: Db, ids: readonly string[]): Promise<StoredEvent[]> {
  return ids.length > 0 ? (await withSeats(db, ids).execute()).map(toEvent) : []
}

/**
 * Locks events until the transaction ends, so that whoever else wants their seats waits, and yields them as they are stored now. Always in the
 * order of their ids, so that two who want several never wait for each other. What is `kept` of them is read again only when it has changed.
 */
export async function lockEvents(db: Db, ids: readonly string[], kept: KeptEvents = new Map()): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('eventSeats')
    .innerJoin('event', 'event.id', 'eventSeats.eventId')
    .selectAll('eventSeats')
    .select(rowVersion.as('version'))
    .where(sql<boolean>`event.id = any(${ids}::text[])`)
    .orderBy('event.id')
    .forNoKeyUpdate('eventSeats')
    .execute()
  const facts = await readFacts(db, new Map(rows.map(({ eventId, version }) => [eventId, version])), kept)
  return rows.flatMap(({ version: _, ...seats }) => {
    const event = facts.get(seats.eventId)
    return event ? [{ ...event, seats }] : []
  })
}

const withSeats = (db: Db, ids: readonly string[]) =>
  db.selectFrom('event').innerJoin('eventSeats', 'eventSeats.eventId', 'event.id').selectAll().where('event.id', 'in', ids)

function toEvent(row: EventFacts & Seats): StoredEvent {
  const { id, category, city, branchId, startsAtMs, endsAtMs, content, words, hiddenAtMs, ...seats } = row
  return { id, category, city, branchId, startsAtMs, endsAtMs, content, words, hiddenAtMs, seats }
}

/** When an event ends: earlier when the bank ended it. */
export const endOf = ({ endsAtMs }: EventFacts, { endedAtMs }: Seats): number => endedAtMs ?? endsAtMs
/** When it starts, or was ended before. */
export const startOf = ({ startsAtMs }: EventFacts, { endedAtMs }: Seats): number => Math.min(startsAtMs, endedAtMs ?? startsAtMs)

/** Whether a draw is still to decide who gets seats. */
export const awaitsDraw = ({ content }: EventFacts, { drawnAtMs }: Seats): boolean => content.drawAtMs !== null && drawnAtMs === null

/** The rules by which an event's line moves. */
export const rulesOf = (event: EventFacts, seats: Seats): LineRules => ({
  order: event.content.waitlist === 'tier' ? 'tier' : 'fifo',
  startsAtMs: startOf(event, seats),
  mergeAtMs: event.content.mergeAtMs,
})
