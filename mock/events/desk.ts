import { placesOf, resizePools } from '../../src/domain/events/seats'
import type { EventCounts } from '../../src/contract/events-desk'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { attend } from './attend'
import { holdDraw, readProof } from './hold-draw'
import { writeSeats } from './seats'
import { lockSettled, offerNext } from './settle'
import { awaitsDraw, endOf, findEvent, type Seats } from './stored-event'
import { readTicketPrivateKey, readTicketText } from './tickets'
import { hasTicket } from './to-signup'

/** Tickets are checked in from so long before the start. Illustrative. */
const doorsBeforeMs = 2 * 3_600_000

const toCounts = ({ eventId, pools, waiting }: Seats): EventCounts => {
  const { capacity, taken, offered, held, free } = placesOf(pools, waiting)
  return { eventId, capacity, taken, offered, held, free, waiting }
}

/** Changes an event's capacity, and offers what became free (I4, I5). */
export async function resize({ db, bank }: Context, eventId: string, capacity: number) {
  const event = await findEvent(db, eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  const seats = await lockSettled(db, event, bank.nowMs)
  const pools = resizePools(seats.pools, capacity)
  if (!pools) return refuse('EVENT.CAPACITY')
  const resized = await writeSeats(db, seats, { pools, resizedAtMs: bank.nowMs })
  return toCounts(awaitsDraw(event, seats) ? resized : (await offerNext(db, event, resized, bank.nowMs)).seats)
}

/** Checks a ticket in. The first time it is attendance on record, which the ladder counts. */
export async function checkTicketIn({ db, bank }: Context, text: string) {
  const shown = readTicketText(await readTicketPrivateKey(db), text)
  if (!shown) return refuse('TICKET.FORGED')
  const event = await findEvent(db, shown.eventId)
  if (!event) return refuse('SIGNUP.UNKNOWN')
  const seats = await lockSettled(db, event, bank.nowMs)
  const { eventId, number } = shown
  const before = await db
    .selectFrom('eventSignup')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!before) return refuse('SIGNUP.UNKNOWN')
  if (bank.nowMs < event.startsAtMs - doorsBeforeMs || bank.nowMs >= endOf(event, seats)) return refuse('TICKET.NOT_NOW')
  if (!hasTicket(before)) return refuse('SIGNUP.NO_TICKET')
  const answer = { signupId: before.id, seats: before.seats }
  if (before.state === 'CHECKED_IN') return { ...answer, isFirst: false }
  await attend(db, event, seats, [before], bank.nowMs)
  return { ...answer, isFirst: true }
}

/** Holds a draw before its time. */
export async function drawNow({ db, bank }: Context, eventId: string) {
  const event = await findEvent(db, eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  const { drawAtMs } = event.content
  if (drawAtMs === null) return refuse('EVENT.NO_DRAW')
  const seats = await lockSettled(db, event, bank.nowMs)
  if (!awaitsDraw(event, seats)) return refuse('EVENT.DRAWN')
  const drawn = await holdDraw(db, event, seats, bank.nowMs)
  return readProof(db, { ...event, seats: drawn }, drawAtMs)
}

/** Ends an event before its time. */
export async function endNow({ db, bank }: Context, eventId: string) {
  const event = await findEvent(db, eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  const seats = await lockSettled(db, event, bank.nowMs)
  if (seats.isCancelled) return refuse('EVENT.CANCELLED')
  if (bank.nowMs >= endOf(event, seats)) return refuse('EVENT.CLOSED')
  const endedAtMs = bank.nowMs
  await writeSeats(db, seats, { endedAtMs, nextDueMs: endedAtMs, settledAtMs: Math.min(seats.settledAtMs, endedAtMs - 1) })
  return toCounts(await lockSettled(db, event, bank.nowMs))
}
