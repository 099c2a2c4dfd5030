import { sql } from 'kysely'
import type { signUp } from '../../src/contract/events-signing'
import type { Guest } from '../../src/domain/events/eligibility'
import type { Db } from '../db/tables'
import type { Called } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { readAheads } from './ahead'
import { faultIn } from './form'
import { asksOf, readGuests } from './guest'
import { judge } from './judge'
import { seatAll, type Seating, type Wish } from './seat-all'
import { writeAllSeats } from './seats'
import { lockAllSettled, offerNext } from './settle'
import type { Seats, StoredEvent } from './stored-event'
import { toSignup } from './to-signup'

type Call = Called<typeof signUp>

/** A call that nothing speaks against but want of seats. */
type Good = { call: Call; event: StoredEvent; wish: Wish }

/**
 * Signs callers up, all in one transaction: the events they want are locked, and their seats given out in the order of the calls. What was
 * written is what is answered: nothing is read back while others wait.
 */
export async function signUpAll(calls: readonly Call[], db: Db) {
  const nowMs = Math.max(...calls.map(({ context }) => context.bank.nowMs))
  const eventIds = [...new Set(calls.map(({ input }) => input.eventId))]
  const events = await lockAllSettled(db, eventIds, nowMs, calls[0]?.context.keptEvents)
  const judged = await judgeAll(calls, events, db)
  const goods = judged.flatMap((each) => (each instanceof Refusal ? [] : [each]))
  const { seatings, seats, aheads } = await seatGood(goods, nowMs, db)
  return judged.map((good) => {
    if (good instanceof Refusal) return good
    const { call, event } = good
    const signup = seatings.get(good) ?? refuse('EVENT.UNKNOWN')
    if (signup instanceof Refusal) return signup
    return toSignup(signup, { ...event, seats: seats.get(event.id) ?? event.seats }, aheads.get(signup.id) ?? null, call.context.bank)
  })
}

async function judgeAll(calls: readonly Call[], locked: readonly StoredEvent[], db: Db) {
  const events = new Map(locked.map((event) => [event.id, event]))
  const asked = calls.flatMap(({ input, context }) => {
    const event = events.get(input.eventId)
    return event ? [{ context, asks: asksOf(event) }] : []
  })
  const guests = (await readGuests(db, asked))[Symbol.iterator]()
  return calls.map((call) => {
    const event = events.get(call.input.eventId)
    const guest = event && guests.next().value
    return event && guest ? judgeOne(call, event, guest) : refuse('EVENT.UNKNOWN')
  })
}

const windowRefusals = { CANCELLED: 'EVENT.CANCELLED', CLOSED: 'EVENT.CLOSED', NOT_OPEN: 'EVENT.NOT_OPEN' } as const

function judgeOne(call: Call, event: StoredEvent, guest: Guest) {
  const { companions, answers, consentVersion } = call.input
  const { bank, session } = call.context
  const { reasons, poolIds } = judge(event, guest, bank)
  const [first] = reasons
  if (first && first.code in windowRefusals) return refuse(windowRefusals[first.code as keyof typeof windowRefusals])
  if (first) return refuse('EVENT.NOT_ELIGIBLE', { fields: reasons.map(({ code }) => ({ path: 'eventId', message: code })) })
  if (consentVersion !== event.content.consent.version) return refuse('SIGNUP.CONSENT')
  const fault = faultIn(event, { companions, answers })
  if (fault) return fault
  const { tierPlace } = guest
  const wish: Wish = { customerId: session.customerId, companions, answers, consentVersion, poolIds, tierPlace, nowMs: bank.nowMs }
  return { call, event, wish }
}

/** Gives out the seats of locked events, and writes it all; yields what became of each, the seats after it, and who is before those who wait. */
async function seatGood(goods: readonly Good[], nowMs: number, db: Db) {
  const lines = await readLines(db, goods)
  const changes = [...new Set(goods.map(({ event }) => event))].map((event) => {
    const own = goods.filter((good) => good.event === event)
    const wishes = own.map(({ wish }) => wish)
    return { event, own, ...seatAll(event, lines.get(event.id)?.active ?? new Set(), wishes) }
  })
  const written = changes.length > 0 ? await writeAllSeats(db, changes) : []
  const seats = new Map<string, Seats>()
  const seatings = new Map<Good, Seating>()
  const aheads = new Map<string, number>()
  const unsure: string[] = []
  for (const [at, { event, own, before, seatings: given }] of changes.entries()) {
    const next = await offerNext(db, event, written[at] ?? before, nowMs)
    const moved = new Map(next.moved.map((row) => [row.id, row]))
    const after = given.map((seating) => (seating instanceof Refusal ? seating : (moved.get(seating.id) ?? seating)))
    seats.set(event.id, next.seats)
    own.forEach((good, place) => {
      const seating = after[place]
      if (seating) seatings.set(good, seating)
    })
    const waiting = after.flatMap((each) => (each instanceof Refusal || each.state !== 'WAITING' ? [] : [each.id]))
    // Who came last waits last, unless the event has another order, or somebody has just left the line.
    if (event.content.waitlist === 'tier' || moved.size > 0) unsure.push(...waiting)
    else waiting.forEach((id, place) => aheads.set(id, (lines.get(event.id)?.waiting ?? 0) + place))
  }
  for (const [id, ahead] of await readAheads(db, unsure)) aheads.set(id, ahead)
  return { seats, seatings, aheads }
}

/** Of an event: who of those who come has an active sign-up, and how many parties wait. */
type EventLine = { active: Set<string>; waiting: number }

/** Reads the lines of locked events: nobody else signs up meanwhile. Who is active is asked as `one_active_signup` has it, an index of just them. */
async function readLines(db: Db, goods: readonly Good[]): Promise<ReadonlyMap<string, EventLine>> {
  const lines = new Map<string, EventLine>(goods.map(({ event }) => [event.id, { active: new Set(), waiting: 0 }]))
  if (goods.length === 0) return lines
  const customerIds = [...new Set(goods.map(({ wish }) => wish.customerId))]
  const waited = goods.flatMap(({ event }) => (event.seats.waiting > 0 ? [event.id] : []))
  const { rows } = await sql<{ eventId: string; customerId: string | null; waiting: number }>`
    select event_id, customer_id, 0 as waiting from event_signup
    where customer_id = any(${customerIds}::text[]) and event_id = any(${[...lines.keys()]}::text[])
      and state not in ('DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED')
    union all
    select event_id, null, count(*)::int from event_signup where event_id = any(${[...new Set(waited)]}::text[]) and state = 'WAITING'
    group by event_id`.execute(db)
  for (const { eventId, customerId, waiting } of rows) {
    const line = lines.get(eventId)
    if (customerId !== null) line?.active.add(customerId)
    else if (line) line.waiting = waiting
  }
  return lines
}
