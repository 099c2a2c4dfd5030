import type { setSmsReminder, SmsReminder } from '../../src/contract/events-reminders'
import type { InputOf } from '../../src/contract/endpoint'
import { isActive } from '../../src/domain/events/signup'
import { channelsFor } from '../../src/domain/messages/preferences'
import type { Db } from '../db/tables'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { readPreferences } from '../messages/preferences'
import { findEvent, startOf } from './stored-event'

const lastChange = (db: Db, signupId: string) =>
  db
    .selectFrom('smsReminderChange')
    .select(['place', 'isGiven'])
    .where('signupId', '=', signupId)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What a customer agreed to about one of their sign-ups, and whether their preferences let it be. */
export async function readSmsConsent(db: Db, signupId: string, customerId: string): Promise<SmsReminder> {
  const preferences = (await readPreferences(db, [customerId]))(customerId)
  return {
    isOn: (await lastChange(db, signupId))?.isGiven ?? false,
    isMuted: !channelsFor('event-reminder', preferences).includes('sms'),
  }
}

/** Writes down what a customer says, when it is news: the same said twice stands once. What was agreed to can be taken back at any time. */
export async function setSmsConsent(
  { signupId, isOn, version }: InputOf<typeof setSmsReminder>,
  { db, bank, session }: Context<'customer'>,
) {
  const { customerId } = session
  const signup = await db
    .selectFrom('eventSignup')
    .select(['eventId', 'state'])
    .where('id', '=', signupId)
    .where('customerId', '=', customerId)
    .forUpdate()
    .executeTakeFirst()
  const event = signup && (await findEvent(db, signup.eventId))
  if (!event) return refuse('SIGNUP.UNKNOWN')
  const isOver = !isActive(signup.state) || event.seats.isCancelled || bank.nowMs >= startOf(event, event.seats)
  if (isOn && isOver) return refuse('SIGNUP.OVER')
  const last = await lastChange(db, signupId)
  if ((last?.isGiven ?? false) !== isOn) {
    const change = { signupId, place: (last?.place ?? -1) + 1, version, isGiven: isOn, atMs: bank.nowMs }
    await db.insertInto('smsReminderChange').values(change).execute()
  }
  return readSmsConsent(db, signupId, customerId)
}

/** Whether a customer agreed to be reminded of an event by text message, with the sign-up that they have now. */
export async function hasSmsConsent(db: Db, customerId: string, eventId: string): Promise<boolean> {
  const own = await db
    .selectFrom('eventSignup')
    .select(['id', 'state'])
    .where('customerId', '=', customerId)
    .where('eventId', '=', eventId)
    .execute()
  const active = own.find(({ state }) => isActive(state))
  return active !== undefined && ((await lastChange(db, active.id))?.isGiven ?? false)
}
