import type { Localized } from '../../src/contract/primitives'
import { moveSeats } from '../../src/domain/events/seats'
import { givenUp } from '../../src/domain/events/signup'
import { decideRequest } from '../events/decide-request'
import { writeSeats } from '../events/seats'
import { lockSettled, offerNext } from '../events/settle'
import { startOf, type Seats, type StoredEvent, type StoredSignup } from '../events/stored-event'
import type { Context } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { notify } from '../messages/notify'
import { audit } from './audit'
import { findOwnSignup } from './own-event'

type Asked = { signupId: string; reason: string }

/** Approves or rejects a request; who is rejected is told why. */
export async function decide(
  context: Context<'staff'>,
  { signupId, decision, reason }: { signupId: string; decision: 'approve' | 'reject'; reason: string | undefined },
) {
  const known = await findOwnSignup(context, signupId)
  if (!known) return refuse('SIGNUP.UNKNOWN')
  if (decision === 'reject' && reason === undefined) return refuse('ROSTER.REASON')
  const decided = await decideRequest(context.db, { signupId, decision, nowMs: context.bank.nowMs })
  if (decided instanceof Refusal) return decided
  if (decided.state !== known.signup.state) {
    await record(context, decided, decision === 'approve' ? 'ROSTER.APPROVE' : 'ROSTER.REJECT', reason)
    if (decision === 'reject' && reason !== undefined) await tell(context, known.event, decided, rejected(reason))
  }
  return toDone(decided)
}

/** Puts a waiting party before all others of its line, and offers it what is free. */
export async function toHead(context: Context<'staff'>, { signupId, reason }: Asked) {
  const { db, bank } = context
  const locked = await lock(context, signupId)
  if (!locked) return refuse('SIGNUP.UNKNOWN')
  const { event, seats, signup: before } = locked
  if (before.state !== 'WAITING' || seats.isCancelled || bank.nowMs >= startOf(event, seats)) return refuse('ROSTER.NOT_WAITING')
  const { first } = await db
    .selectFrom('eventSignup')
    .select((row) => row.fn.min('queueKey').as('first'))
    .where('eventId', '=', event.id)
    .where('state', '=', 'WAITING')
    .executeTakeFirstOrThrow()
  const after: StoredSignup = { ...before, queueKey: Math.min(first, before.queueKey) - 1 }
  const written = await writeSeats(db, seats, { signups: [{ before, after, atMs: bank.nowMs }] })
  await offerNext(db, event, written, bank.nowMs)
  await record(context, before, 'ROSTER.MOVE_UP', reason)
  return toDone(await read(context, signupId))
}

/** Takes a sign-up back in the bank's name, and tells the customer why. What is over stays so. */
export async function cancelFor(context: Context<'staff'>, { signupId, reason }: Asked) {
  const { db, bank } = context
  const locked = await lock(context, signupId)
  if (!locked) return refuse('SIGNUP.UNKNOWN')
  const { event, seats, signup: before } = locked
  const state = givenUp(before.state)
  if (!state || seats.isCancelled || bank.nowMs >= startOf(event, seats)) return refuse('SIGNUP.OVER')
  const after: StoredSignup = { ...before, state, poolId: null, offerExpiresAtMs: null }
  const pools = moveSeats(seats.pools, before, after)
  await offerNext(db, event, await writeSeats(db, seats, { pools, signups: [{ before, after, atMs: bank.nowMs }] }), bank.nowMs)
  await record(context, after, 'ROSTER.CANCEL', reason)
  await tell(context, event, after, cancelled(reason))
  return toDone(after)
}

const toDone = ({ id, state }: StoredSignup) => ({ signupId: id, state })

const read = ({ db }: Context, id: string) => db.selectFrom('eventSignup').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function lock(
  context: Context<'staff'>,
  signupId: string,
): Promise<{ event: StoredEvent; seats: Seats; signup: StoredSignup } | undefined> {
  const known = await findOwnSignup(context, signupId)
  if (!known) return undefined
  const seats = await lockSettled(context.db, known.event, context.bank.nowMs)
  return { event: known.event, seats, signup: await read(context, signupId) }
}

const record = ({ db, bank, session }: Context<'staff'>, { id, eventId }: StoredSignup, action: string, reason: string | undefined) =>
  audit(db, {
    ...{ staff: session, atMs: bank.nowMs, action, subjectKind: 'signup', subjectId: id, details: { eventId } },
    ...(reason !== undefined && { reason }),
  })

const tell = ({ db, bank }: Context, { id: eventId, content }: StoredEvent, signup: StoredSignup, text: Localized) =>
  notify(db, {
    ...{ customerIds: [signup.customerId], kind: 'event-message', dedupeKey: `signup-${signup.state}:${signup.id}`, atMs: bank.nowMs },
    params: { eventId, title: content.title, text },
  })

const rejected = (reason: string): Localized => ({
  'zh-CN': `很抱歉，本次报名未获通过。\n原因：${reason}\n欢迎报名其他活动。`,
  'zh-HK': `很抱歉，是次報名未獲通過。\n原因：${reason}\n歡迎報名其他活動。`,
  en: `We are sorry: your sign-up was not approved.\nWhy: ${reason}\nYou are welcome at our other events.`,
})

const cancelled = (reason: string): Localized => ({
  'zh-CN': `您的报名已由主办方取消，请勿前往。\n原因：${reason}\n给您带来不便，我们很抱歉。如有疑问，请联系客户经理。`,
  'zh-HK': `您的報名已由主辦方取消，請勿前往。\n原因：${reason}\n為您帶來不便，我們深感抱歉。如有疑問，請聯絡客戶經理。`,
  en: `The hosts have cancelled your sign-up; please do not set out.\nWhy: ${reason}\nWe are sorry. If you have questions, your relationship manager will help.`,
})
