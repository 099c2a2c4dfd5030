import { sql } from 'kysely'
import type { KeyObject } from 'node:crypto'
import type { DoorEvent, DoorList } from '../../src/contract/console/check-in'
import { ticketMark } from '../../src/domain/check-in/ticket'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { sha256 } from '../events/hold-draw'
import { settleDue } from '../events/settle'
import { endOf, readEvents, type StoredEvent, type StoredSignup } from '../events/stored-event'
import { readTicketPrivateKey, toTicketText } from '../events/tickets'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { maskName } from '../session/read-customer'
import { readFirstScans } from './arrivals'
import { findOwnEvent } from './own-event'

const dayMs = 24 * 3_600_000

/** When a door opens: a day before the start, so that it can be tried out the evening before. Illustrative. */
export const opensAtMs = ({ startsAtMs }: StoredEvent): number => startsAtMs - dayMs

/** Whether a door can be kept: until a day after the end, for a phone that was without a network. */
export const isKept = (event: StoredEvent, nowMs: number): boolean =>
  !event.seats.isCancelled && nowMs >= opensAtMs(event) && nowMs < endOf(event, event.seats) + dayMs

/** The events whose door a member of staff can keep now, soonest first. */
export async function listDoors({ db, bank, session }: Context<'staff'>): Promise<DoorEvent[]> {
  await settleDue(db, bank.nowMs)
  const near = await db
    .selectFrom('event')
    .select('id')
    .where('startsAtMs', '<=', bank.nowMs + dayMs)
    .where('endsAtMs', '>', bank.nowMs - dayMs)
    .where(({ eb }) => (session.branchId === null ? eb.lit(true) : eb('branchId', '=', session.branchId)))
    .execute()
  const events = (
    await readEvents(
      db,
      near.map(({ id }) => id),
    )
  ).filter((event) => isKept(event, bank.nowMs))
  const counts = await countParties(db, events)
  return events.sort((a, b) => a.startsAtMs - b.startsAtMs || a.id.localeCompare(b.id)).map((event) => toDoorEvent(event, counts))
}

type Counts = ReadonlyMap<string, { expected: number; arrived: number }>

async function countParties(db: Db, events: readonly StoredEvent[]): Promise<Counts> {
  const { rows } = await sql<{ eventId: string; expected: number; arrived: number }>`
    select event_id, count(*)::int as expected, count(*) filter (where state = 'CHECKED_IN')::int as arrived from event_signup
    where event_id = any(${events.map(({ id }) => id)}::text[]) and state in ('CONFIRMED', 'CHECKED_IN', 'MISSED') group by event_id`.execute(
    db,
  )
  return new Map(rows.map(({ eventId, ...counts }) => [eventId, counts]))
}

const toDoorEvent = ({ id, content, startsAtMs, endsAtMs }: StoredEvent, counts: Counts): DoorEvent => ({
  ...{ id, title: content.title, placeName: content.place?.name ?? null },
  ...{ startsAt: instantAt(startsAtMs), endsAt: instantAt(endsAtMs), ...(counts.get(id) ?? { expected: 0, arrived: 0 }) },
})

/** The list for the door of an event: every sign-up by number. */
export async function readList(context: Context<'staff'>, eventId: string) {
  const { db, bank } = context
  await settleDue(db, bank.nowMs)
  const event = await findOwnEvent(context, eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  if (!isKept(event, bank.nowMs)) return refuse('CHECK_IN.CLOSED')
  const rows = await db
    .selectFrom('eventSignup')
    .innerJoin('customer', 'customer.id', 'eventSignup.customerId')
    .select(['eventSignup.number', 'eventSignup.state', 'eventSignup.seats', 'customer.name'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute()
  const key = await readTicketPrivateKey(db)
  const arrivals = await readFirstScans(db, eventId)
  const guests = rows.map(({ number, state, seats, name }): DoorList['guests'][number] => {
    const arrival = arrivals.get(number)
    const is = doorStateOf(state)
    return {
      ...{ number, state: is, seats, maskedName: maskName(name) },
      marks: is === 'NO_SEAT' ? [] : marksOf(key, event, number),
      // Who was checked in otherwise than at a door was so by the start at the latest.
      arrival: is !== 'IN' ? null : arrival ? { at: instantAt(arrival.atMs), by: arrival.by } : { at: instantAt(event.startsAtMs), by: '' },
    }
  })
  return { asOf: instantAt(bank.nowMs), event: toDoorEvent(event, await countParties(db, [event])), guests }
}

/** What a sign-up is at the door. Who has missed the event may have been scanned by a phone that has not told yet. */
const doorStateOf = (state: StoredSignup['state']): DoorList['guests'][number]['state'] =>
  state === 'CHECKED_IN' ? 'IN' : state === 'CONFIRMED' || state === 'MISSED' ? 'EXPECTED' : 'NO_SEAT'

/** A ticket keeps what the party was when it was fetched: its size, and the event's end, may have changed since. */
function marksOf(key: KeyObject, event: StoredEvent, number: number): string[] {
  const sizes = Array.from({ length: 1 + event.content.mostCompanions }, (_, companions) => 1 + companions)
  const ends = [...new Set([event.endsAtMs, endOf(event, event.seats)])]
  return sizes.flatMap((seats) =>
    ends.map((endsAtMs) => ticketMark(toTicketText(key, { eventId: event.id, number, seats, endsAtMs }), sha256)),
  )
}
