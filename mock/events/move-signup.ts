import { freeOf } from '../../src/domain/events/seats'
import { carryOrigin } from '../console/sources'
import type { Context } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { cancel } from './change-signup'
import { lockAllSettled } from './settle'
import { signUpAll } from './sign-up'
import { startOf, type StoredEvent } from './stored-event'

/**
 * Changes one of the caller's sign-ups over from one briefing to another, in the lock of both events. Whatever may refuse it is asked before
 * anything is written: what was written before a refusal would stay.
 */
export async function move(context: Context<'customer'>, signupId: string, eventId: string, requestId: string) {
  const { db, bank, session } = context
  const own = () =>
    db.selectFrom('eventSignup').selectAll().where('id', '=', signupId).where('customerId', '=', session.customerId).executeTakeFirst()
  const known = await own()
  if (!known) return refuse('SIGNUP.UNKNOWN')
  const events = await lockAllSettled(db, [...new Set([known.eventId, eventId])], bank.nowMs)
  const from = events.find(({ id }) => id === known.eventId)
  const to = events.find(({ id }) => id === eventId)
  const signup = await own()
  if (!from || !to || !signup) return refuse('EVENT.UNKNOWN')
  if (from === to) return refuse('SIGNUP.EXISTS')
  if ([from, to].some(({ category, content }) => category !== 'briefing' || content.drawAtMs !== null)) return refuse('SIGNUP.NOT_MOVABLE')
  if (signup.state !== 'CONFIRMED' || bank.nowMs >= startOf(from, from.seats)) return refuse('SIGNUP.OVER')
  if (bank.nowMs >= from.content.changeableUntilMs) return refuse('SIGNUP.TOO_LATE')
  const { companions, answers, consentVersion, seats } = signup
  if (!hasRoom(to, seats)) return refuse('EVENT.FULL')
  const [moved] = await signUpAll([{ input: { eventId, companions, answers, consentVersion, requestId }, context }], db)
  if (!moved || moved instanceof Refusal) return moved ?? refuse('EVENT.UNKNOWN')
  await cancel(context, signupId)
  await carryOrigin(db, signupId, moved.id)
  return moved
}

/** Room among everybody's seats, with nobody waiting: who signs up now gets them. */
const hasRoom = ({ seats: { pools, waiting } }: StoredEvent, seats: number) =>
  waiting === 0 && pools[0] !== undefined && freeOf(pools[0]) >= seats
