import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../src/contract/endpoint'
import type { signUp as signUpEndpoint } from '../../src/contract/events-signups'
import { faultsOf, type Question } from '../../src/domain/events/questions'
import { moveSeats, placesOf, roomFor } from '../../src/domain/events/seats'
import { isActive } from '../../src/domain/events/signup'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { asksOf, readGuest } from './guest'
import { judge } from './judge'
import { writeSeats } from './seats'
import { lockSettled, offerNext } from './settle'
import { awaitsDraw, findEvent, type EventFacts, type Seats, type StoredSignup } from './stored-event'

type Wish = Omit<InputOf<typeof signUpEndpoint>, 'requestId'>

const windowRefusals = { CANCELLED: 'EVENT.CANCELLED', CLOSED: 'EVENT.CLOSED', NOT_OPEN: 'EVENT.NOT_OPEN' } as const

/**
 * Signs the caller up. Everything that does not need the event's lock is judged before it is taken: the customer's row first, so that their
 * other taps wait, then the event's seats; whoever holds an event's lock waits for no other.
 */
export async function signUp(context: Context<'customer'>, wish: Wish) {
  const { db, bank, session } = context
  const event = await findEvent(db, wish.eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  const guest = await readGuest(context, asksOf(event))
  const { reasons, poolIds } = judge(event, guest, bank)
  const [first] = reasons
  if (first && first.code in windowRefusals) return refuse(windowRefusals[first.code as keyof typeof windowRefusals])
  if (first) return refuse('EVENT.NOT_ELIGIBLE', { fields: reasons.map(({ code }) => ({ path: 'eventId', message: code })) })
  if (wish.consentVersion !== event.content.consent.version) return refuse('SIGNUP.CONSENT')
  const fault = faultIn(event, wish)
  if (fault) return fault
  if (await hasActive(context, event.id)) return refuse('SIGNUP.EXISTS')
  const seats = await lockSettled(db, event, bank.nowMs)
  const taken = place(event, seats, poolIds, 1 + wish.companions.length, bank.nowMs)
  if (taken === 'FULL') return refuse('EVENT.FULL')
  const after: StoredSignup = {
    ...{ id: randomUUID(), eventId: event.id, customerId: session.customerId, number: seats.nextNumber, ...taken },
    ...{ poolIds: [...poolIds], tierPlace: guest.tierPlace, queueKey: seats.nextNumber, drawPlace: null, isSeatedByDraw: null },
    ...{ seats: 1 + wish.companions.length, seatsInDraw: null, companions: wish.companions, answers: wish.answers },
    ...{ consentVersion: wish.consentVersion, signedUpAtMs: bank.nowMs, offerExpiresAtMs: null },
    ...{ nps: null, comment: null, surveyedAtMs: null },
  }
  const pools = moveSeats(seats.pools, null, after)
  const written = await writeSeats(db, seats, { pools, signups: [{ before: null, after, atMs: bank.nowMs }] })
  if (after.state === 'WAITING') await offerNext(db, event, written, bank.nowMs)
  return after.id
}

/** What is wrong with the form, or null. */
export function faultIn({ content }: EventFacts, { companions, answers }: Pick<Wish, 'companions' | 'answers'>) {
  if (companions.length > content.mostCompanions) return refuse('SIGNUP.COMPANIONS')
  const faults = faultsOf(content.questions.map(toQuestion), answers)
  const fields = faults.map(({ questionId, fault }) => ({ path: `answers.${questionId}`, message: fault }))
  return fields.length > 0 ? refuse('SIGNUP.ANSWERS', { fields }) : null
}

const toQuestion = (question: EventFacts['content']['questions'][number]): Question =>
  'options' in question ? { ...question, optionIds: question.options.map(({ id }) => id) } : question

/** Locks the caller until the transaction ends, so that their other taps wait, and yields whether they have an active sign-up. */
async function hasActive({ db, bank, session: { customerId } }: Context<'customer'>, eventId: string): Promise<boolean> {
  await db.selectFrom('customer').select('id').where('id', '=', customerId).forNoKeyUpdate().execute()
  const rows = await db
    .selectFrom('eventSignup')
    .select(['state', 'offerExpiresAtMs'])
    .where('customerId', '=', customerId)
    .where('eventId', '=', eventId)
    .execute()
  // An offer that has expired is written down as such with the next look at the event: at the latest when its seats are locked.
  return rows.some(({ state, offerExpiresAtMs }) => isActive(state) && (offerExpiresAtMs ?? Infinity) > bank.nowMs)
}

/** What a party becomes that takes seats. */
export const seatedIn = ({ content }: EventFacts): 'REQUESTED' | 'CONFIRMED' => (content.needsApproval ? 'REQUESTED' : 'CONFIRMED')

/** Where a party goes that comes now. Nobody overtakes those who wait. */
function place(event: EventFacts, seats: Seats, poolIds: readonly string[], size: number, nowMs: number) {
  if (awaitsDraw(event, seats)) return { state: 'ENTERED' as const, poolId: null }
  const poolId = seats.waiting === 0 ? roomFor(seats.pools, poolIds, size, nowMs) : undefined
  if (poolId !== undefined) return { state: seatedIn(event), poolId }
  const canWait = event.content.waitlist !== 'none' && size <= placesOf(seats.pools, 0).capacity
  return canWait ? { state: 'WAITING' as const, poolId: null } : ('FULL' as const)
}
