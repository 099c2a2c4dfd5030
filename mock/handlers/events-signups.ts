import { listOwnSignups } from '../../src/contract/events-signups'
import { acceptOffer, cancelSignup, declineOffer, editSignup, moveSignup, signUp } from '../../src/contract/events-signing'
import { readSmsReminder, setSmsReminder } from '../../src/contract/events-reminders'
import { answerSurvey } from '../../src/contract/events-surveys'
import { readTicket } from '../../src/contract/events-tickets'
import { instantAt } from '../clock'
import { originsOf, recordOrigins } from '../console/sources'
import { answerOffer, cancel, edit, type Locked } from '../events/change-signup'
import { move } from '../events/move-signup'
import { settleDue } from '../events/settle'
import { signUpAll } from '../events/sign-up'
import { endOf, findEvent } from '../events/stored-event'
import { readTicketPrivateKey, toTicketText } from '../events/tickets'
import { readSmsConsent, setSmsConsent } from '../events/sms-reminder'
import { hasTicket, readAhead, readOwn, toSignup } from '../events/to-signup'
import { handle, handleTogether, type Context, type Route } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { readCustomer } from '../session/read-customer'

/** The sign-up that a write was about, as it is now; a refusal passes through. */
async function answerWith<R extends Refusal>({ db, bank }: Context<'customer'>, done: Locked | R) {
  if (done instanceof Refusal) return done
  const { event, seats, signup } = done
  return toSignup(signup, { ...event, seats }, await readAhead(db, signup), bank)
}

const findOwn = ({ db, session }: Context<'customer'>, id: string) =>
  db.selectFrom('eventSignup').selectAll().where('id', '=', id).where('customerId', '=', session.customerId).executeTakeFirst()

/** A customer's own sign-ups, tickets and surveys. Somebody else's are unknown. */
export const signupRoutes: readonly Route[] = [
  handleTogether(signUp, async (calls, db) => {
    const done = await signUpAll(calls, db)
    await recordOrigins(db, originsOf(calls, done))
    return done
  }),

  handle(listOwnSignups, async (_, context) => {
    await settleDue(context.db, context.bank.nowMs)
    return { asOf: instantAt(context.bank.nowMs), signups: await readOwn(context) }
  }),

  handle(editSignup, async ({ signupId, companions, answers }, context) =>
    answerWith(context, await edit(context, signupId, { companions, answers })),
  ),

  handle(cancelSignup, async ({ signupId }, context) => answerWith(context, await cancel(context, signupId))),

  handle(moveSignup, ({ signupId, eventId, requestId }, context) => move(context, signupId, eventId, requestId)),

  handle(acceptOffer, async ({ signupId }, context) => answerWith(context, await answerOffer(context, signupId, 'accept'))),

  handle(declineOffer, async ({ signupId }, context) => answerWith(context, await answerOffer(context, signupId, 'decline'))),

  handle(readTicket, async ({ signupId }, context) => {
    const { db, bank } = context
    await settleDue(db, bank.nowMs)
    const signup = await findOwn(context, signupId)
    const event = signup && (await findEvent(db, signup.eventId))
    if (!event) return refuse('SIGNUP.UNKNOWN')
    if (!hasTicket(signup) || event.seats.isCancelled) return refuse('SIGNUP.NO_TICKET')
    const { eventId, number, seats } = signup
    const { title, place } = event.content
    const endsAtMs = endOf(event, event.seats)
    return {
      ...{ signupId, eventId, asOf: instantAt(bank.nowMs), title, number, seats },
      holder: (await readCustomer(db, signup.customerId, bank.today)).name,
      place: place && { name: place.name, address: place.address },
      startsAt: instantAt(event.startsAtMs),
      endsAt: instantAt(endsAtMs),
      isNoSales: event.category === 'briefing',
      text: toTicketText(await readTicketPrivateKey(db), { eventId, number, seats, endsAtMs }),
    }
  }),

  handle(readSmsReminder, async ({ signupId }, context) =>
    (await findOwn(context, signupId)) ? readSmsConsent(context.db, signupId, context.session.customerId) : refuse('SIGNUP.UNKNOWN'),
  ),

  handle(setSmsReminder, setSmsConsent),

  handle(answerSurvey, async ({ signupId, nps, comment }, context) => {
    const { db, bank } = context
    const signup = await findOwn(context, signupId)
    const event = signup && (await findEvent(db, signup.eventId))
    if (!event) return refuse('SIGNUP.UNKNOWN')
    if (bank.nowMs < endOf(event, event.seats)) return refuse('SURVEY.NOT_YET')
    if (signup.state !== 'CHECKED_IN') return refuse('SURVEY.NOT_THERE')
    const surveyedAtMs = bank.nowMs
    await db.updateTable('eventSignup').set({ nps, comment, surveyedAtMs }).where('id', '=', signupId).execute()
    return { nps, comment, at: instantAt(surveyedAtMs) }
  }),
]
