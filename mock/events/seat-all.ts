import { randomUUID } from 'node:crypto'
import { moveSeats, placesOf, roomFor, type Pool } from '../../src/domain/events/seats'
import { refuse, type Refusal } from '../http/refusal'
import type { Form } from './form'
import type { SeatsChange, SignupChange } from './seats'
import { awaitsDraw, type EventFacts, type Seats, type StoredEvent, type StoredSignup } from './stored-event'

/** A party that may come: whose it is, what it may draw on, and when it asked. */
export type Wish = Form & {
  customerId: string
  poolIds: readonly string[]
  tierPlace: number
  consentVersion: string
  nowMs: number
}

/** What became of a wish. */
export type Seating = StoredSignup | Refusal<'EVENT.FULL' | 'SIGNUP.EXISTS'>

/**
 * Gives out a locked event's seats to parties in their order; pure. `customerIds` have an active sign-up already (I2). Yields what is to be
 * written, and what became of each.
 */
export function seatAll(
  event: StoredEvent,
  customerIds: ReadonlySet<string>,
  wishes: readonly Wish[],
): SeatsChange & { seatings: readonly Seating[] } {
  const before = event.seats
  const known = new Set(customerIds)
  const signups: SignupChange[] = []
  let [pools, waiting, number]: [readonly Pool[], number, number] = [before.pools, before.waiting, before.nextNumber]
  const seatings = wishes.map((wish): Seating => {
    if (known.has(wish.customerId)) return refuse('SIGNUP.EXISTS')
    const place = placeOf(event, { ...before, pools: [...pools], waiting }, wish)
    if (!place) return refuse('EVENT.FULL')
    const after = toRow(event, wish, { ...place, number })
    pools = moveSeats(pools, null, after)
    waiting += after.state === 'WAITING' ? after.seats : 0
    number += 1
    known.add(wish.customerId)
    signups.push({ before: null, after, atMs: wish.nowMs })
    return after
  })
  return { before, change: { pools, signups }, seatings }
}

const sizeOf = ({ companions }: Wish) => 1 + companions.length

/** What a party becomes that takes seats. */
export const seatedIn = ({ content }: EventFacts): 'REQUESTED' | 'CONFIRMED' => (content.needsApproval ? 'REQUESTED' : 'CONFIRMED')

type Place = Pick<StoredSignup, 'state' | 'poolId'>

/** Where a party goes that comes now; null when it cannot. Nobody overtakes those who wait. */
function placeOf(event: EventFacts, seats: Seats, wish: Wish): Place | null {
  if (awaitsDraw(event, seats)) return { state: 'ENTERED', poolId: null }
  const poolId = seats.waiting === 0 ? roomFor(seats.pools, wish.poolIds, sizeOf(wish), wish.nowMs) : undefined
  if (poolId !== undefined) return { state: seatedIn(event), poolId }
  const canWait = event.content.waitlist !== 'none' && sizeOf(wish) <= placesOf(seats.pools, 0).capacity
  return canWait ? { state: 'WAITING', poolId: null } : null
}

const toRow = (event: EventFacts, wish: Wish, { state, poolId, number }: Place & { number: number }): StoredSignup => ({
  ...{ id: randomUUID(), eventId: event.id, customerId: wish.customerId, number, state, poolId },
  ...{ poolIds: [...wish.poolIds], tierPlace: wish.tierPlace, queueKey: number, drawPlace: null, isSeatedByDraw: null },
  ...{ seats: sizeOf(wish), seatsInDraw: null, companions: wish.companions, answers: wish.answers },
  ...{ consentVersion: wish.consentVersion, signedUpAtMs: wish.nowMs, offerExpiresAtMs: null },
  ...{ nps: null, comment: null, surveyedAtMs: null },
})
