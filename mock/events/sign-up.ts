import type { signUp } from '../../src/contract/events-signing'
import { isActive } from '../../src/domain/events/signup'
import type { Guest } from '../../src/domain/events/eligibility'
import type { Db } from '../db/tables'
import type { Called } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { countWaiting, readAheads } from './ahead'
import { faultIn } from './form'
import { asksOf, readGuests } from './guest'
import { judge } from './judge'
import { seatAll, type Seating, type Wish } from './seat-all'
import { writeAllSeats } from './seats'
import { lockAllSettled, offerNext } from './settle'
import type { Seats, StoredEvent, StoredSignup } from './stored-event'
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
  const judged = await judgeAll(calls, await lockAllSettled(db, eventIds, nowMs), db)
  const goods = judged.flatMap((each) => (each instanceof Refusal ? [] : [each]))
  const { seatings, seats } = await seatGood(goods, nowMs, db)
  const aheads = await readNewAheads(goods, seatings, db)
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

/** Gives out the seats of locked events, and writes it all; yields what became of each, and the seats after it. */
async function seatGood(goods: readonly Good[], nowMs: number, db: Db) {
  const active = await readActive(db, goods)
  const changes = [...new Set(goods.map(({ event }) => event))].map((event) => {
    const own = goods.filter((good) => good.event === event)
    const wishes = own.map(({ wish }) => wish)
    return { event, own, ...seatAll(event, active.get(event.id) ?? new Set(), wishes) }
  })
  const written = changes.length > 0 ? await writeAllSeats(db, changes) : []
  const seats = new Map<string, Seats>()
  const seatings = new Map<Good, Seating>()
  for (const [at, { event, own, before, seatings: given }] of changes.entries()) {
    const next = await offerNext(db, event, written[at] ?? before, nowMs)
    const moved = new Map(next.moved.map((row) => [row.id, row]))
    seats.set(event.id, next.seats)
    given.forEach((seating, place) => {
      const good = own[place]
      if (good) seatings.set(good, seating instanceof Refusal ? seating : (moved.get(seating.id) ?? seating))
    })
  }
  return { seats, seatings }
}

/**
 * How many are before each of those who now wait, by sign-up. Where who comes last waits last, those of this round are the end of the line, and
 * its length says it; elsewhere the line is put in order.
 */
async function readNewAheads(goods: readonly Good[], seatings: ReadonlyMap<Good, Seating>, db: Db): Promise<ReadonlyMap<string, number>> {
  const waiting = goods.flatMap((good) => {
    const row = seatings.get(good)
    return !row || row instanceof Refusal || row.state !== 'WAITING' ? [] : [{ row, isByTier: good.event.content.waitlist === 'tier' }]
  })
  const aheads = new Map(
    await readAheads(
      db,
      waiting.flatMap(({ row, isByTier }) => (isByTier ? [row.id] : [])),
    ),
  )
  const asTheyCame = waiting.flatMap(({ row, isByTier }) => (isByTier ? [] : [row]))
  const left = new Map(await countWaiting(db, [...new Set(asTheyCame.map(({ eventId }) => eventId))]))
  for (const { id, eventId } of asTheyCame.reverse()) {
    const ahead = (left.get(eventId) ?? 1) - 1
    aheads.set(id, ahead)
    left.set(eventId, ahead)
  }
  return aheads
}

/** Who of those who come has an active sign-up, by event. The events are locked: nobody else signs up meanwhile. */
async function readActive(db: Db, goods: readonly Good[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const byEvent = new Map<string, Set<string>>()
  if (goods.length === 0) return byEvent
  const rows: Pick<StoredSignup, 'eventId' | 'customerId' | 'state'>[] = await db
    .selectFrom('eventSignup')
    .select(['eventId', 'customerId', 'state'])
    .where('customerId', 'in', [...new Set(goods.map(({ wish }) => wish.customerId))])
    .where('eventId', 'in', [...new Set(goods.map(({ event }) => event.id))])
    .execute()
  for (const { eventId, customerId, state } of rows)
    if (isActive(state)) byEvent.set(eventId, (byEvent.get(eventId) ?? new Set()).add(customerId))
  return byEvent
}
