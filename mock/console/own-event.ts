import type { StoredEvent, StoredSignup } from '../events/stored-event'
import { findEvent } from '../events/stored-event'
import type { Context } from '../http/handle'
import { isOfBranch } from './staff-session'

/** An event that a member of staff may see: head office every one, a branch its own. Others are unknown. */
export async function findOwnEvent({ db, session }: Context<'staff'>, eventId: string): Promise<StoredEvent | undefined> {
  const event = await findEvent(db, eventId)
  return event && isOfBranch(session, event.branchId) ? event : undefined
}

/** A sign-up for such an event. As of this moment: lock the event's seats and read it again before it is changed. */
export async function findOwnSignup(
  context: Context<'staff'>,
  signupId: string,
): Promise<{ event: StoredEvent; signup: StoredSignup } | undefined> {
  const signup = await context.db.selectFrom('eventSignup').selectAll().where('id', '=', signupId).executeTakeFirst()
  const event = signup && (await findOwnEvent(context, signup.eventId))
  return event && { event, signup }
}
