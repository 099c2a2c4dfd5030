import { moveSeats } from '../../src/domain/events/seats'
import type { Db } from '../db/tables'
import { refuse } from '../http/refusal'
import { writeSeats } from './seats'
import { lockSettled, offerNext } from './settle'
import { findEvent, type StoredSignup } from './stored-event'

/** What the bank says to a request for seats, and when. */
export type Decision = { signupId: string; decision: 'approve' | 'reject'; nowMs: number }

const states = { approve: 'CONFIRMED', reject: 'REJECTED' } as const

/**
 * Decides a request in the caller's transaction, and yields the sign-up after it. Seats that are refused go to the next in line (I5). What was
 * decided the same way already stays so. Whether the caller may decide is for them to know.
 */
export async function decideRequest(trx: Db, { signupId, decision, nowMs }: Decision) {
  const read = () => trx.selectFrom('eventSignup').selectAll().where('id', '=', signupId).executeTakeFirst()
  const known = await read()
  const event = known && (await findEvent(trx, known.eventId))
  if (!event) return refuse('SIGNUP.UNKNOWN')
  const seats = await lockSettled(trx, event, nowMs)
  const before = (await read()) ?? known
  const state = states[decision]
  if (before.state === state) return before
  if (seats.isCancelled) return refuse('EVENT.CANCELLED')
  if (before.state !== 'REQUESTED') return refuse('SIGNUP.NO_REQUEST')
  const after: StoredSignup = { ...before, state, poolId: decision === 'approve' ? before.poolId : null }
  const pools = moveSeats(seats.pools, before, after)
  await offerNext(trx, event, await writeSeats(trx, seats, { pools, signups: [{ before, after, atMs: nowMs }] }), nowMs)
  return after
}
