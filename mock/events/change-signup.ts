import { freeOf, moveSeats } from '../../src/domain/events/seats'
import { givenUp, isActive, type SignupState } from '../../src/domain/events/signup'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { writeSeats } from './seats'
import { lockSettled, offerNext } from './settle'
import { faultIn, type Form } from './form'
import { seatedIn } from './seat-all'
import { findEvent, startOf, type EventFacts, type Seats, type StoredSignup } from './stored-event'

/** One of the caller's sign-ups with its event and its seats. */
export type Locked = { event: EventFacts; seats: Seats; signup: StoredSignup }

/** Locks the event of one of the caller's sign-ups and reads both as they are now; undefined when the caller has no such sign-up. */
async function lockOwn({ db, bank, session }: Context<'customer'>, signupId: string): Promise<Locked | undefined> {
  const own = () =>
    db.selectFrom('eventSignup').selectAll().where('id', '=', signupId).where('customerId', '=', session.customerId).executeTakeFirst()
  const known = await own()
  const event = known && (await findEvent(db, known.eventId))
  if (!event) return undefined
  const seats = await lockSettled(db, event, bank.nowMs)
  const signup = await own()
  return signup && { event, seats, signup }
}

/** Gives a sign-up up; what it held goes to the next in line, in the same transaction (I5). What ended by the caller already stays so. */
export async function cancel(context: Context<'customer'>, signupId: string) {
  const { bank } = context
  const locked = await lockOwn(context, signupId)
  if (!locked) return refuse('SIGNUP.UNKNOWN')
  const { event, seats, signup } = locked
  if (['CANCELLED', 'LEFT', 'DECLINED'].includes(signup.state)) return locked
  const state = givenUp(signup.state)
  if (!state || bank.nowMs >= startOf(event, seats)) return refuse('SIGNUP.OVER')
  if (state === 'CANCELLED' && bank.nowMs >= event.content.changeableUntilMs) return refuse('SIGNUP.TOO_LATE')
  return release(context, locked, state)
}

/** Gives back what a sign-up holds, and offers it to the next in line. */
async function release(
  { db, bank: { nowMs } }: Context<'customer'>,
  { event, seats, signup: before }: Locked,
  state: SignupState,
): Promise<Locked> {
  const after = { ...before, state, poolId: null, offerExpiresAtMs: null }
  const pools = moveSeats(seats.pools, before, after)
  const written = await writeSeats(db, seats, { pools, signups: [{ before, after, atMs: nowMs }] })
  return { event, signup: after, seats: (await offerNext(db, event, written, nowMs)).seats }
}

/** Takes the seats offered, or leaves them to the next in line. An offer that has expired is told apart from one that never was. */
export async function answerOffer(context: Context<'customer'>, signupId: string, answer: 'accept' | 'decline') {
  const { db, bank } = context
  const locked = await lockOwn(context, signupId)
  if (!locked) return refuse('SIGNUP.UNKNOWN')
  const { event, seats, signup: before } = locked
  if (before.state === 'EXPIRED') return refuse('SIGNUP.OFFER_EXPIRED')
  if (before.state !== 'OFFERED' || before.poolId === null) return refuse('SIGNUP.NO_OFFER')
  if (answer === 'decline') return release(context, locked, 'DECLINED')
  const after = { ...before, state: seatedIn(event), offerExpiresAtMs: null }
  const pools = moveSeats(seats.pools, before, after)
  return { event, signup: after, seats: await writeSeats(db, seats, { pools, signups: [{ before, after, atMs: bank.nowMs }] }) }
}

/** Changes answers and companions. A smaller party's seats go to the next in line; a larger one needs seats nobody waits for. */
export async function edit(context: Context<'customer'>, signupId: string, given: Form) {
  const { db, bank } = context
  const locked = await lockOwn(context, signupId)
  if (!locked) return refuse('SIGNUP.UNKNOWN')
  const { event, seats, signup: before } = locked
  if (!isActive(before.state) || ['CHECKED_IN', 'MISSED'].includes(before.state)) return refuse('SIGNUP.OVER')
  if (bank.nowMs >= event.content.changeableUntilMs) return refuse('SIGNUP.TOO_LATE')
  const fault = faultIn(event, given)
  if (fault) return fault
  const after = { ...before, ...given, seats: 1 + given.companions.length }
  const more = after.seats - before.seats
  const pool = seats.pools.find(({ id }) => id === before.poolId)
  if (pool && more > 0 && (seats.waiting > 0 || freeOf(pool) < more)) return refuse('EVENT.FULL')
  const pools = moveSeats(seats.pools, before, after)
  const written = await writeSeats(db, seats, { pools, signups: [{ before, after, atMs: bank.nowMs }] })
  const next = await offerNext(db, event, written, bank.nowMs)
  return { event, signup: next.moved.find(({ id }) => id === after.id) ?? after, seats: next.seats }
}
