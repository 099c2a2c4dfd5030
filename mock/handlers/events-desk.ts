import { checkIn, decideSignup, endEvent, runDraw, setEventCapacity } from '../../src/contract/events-desk'
import { decideRequest } from '../events/decide-request'
import { checkTicketIn, drawNow, endNow, resize } from '../events/desk'
import { handle, type Route } from '../http/handle'

/** The organiser's desk, for testers. */
export const eventDeskRoutes: readonly Route[] = [
  handle(setEventCapacity, ({ eventId, capacity }, context) => resize(context, eventId, capacity)),
  handle(checkIn, ({ ticket }, context) => checkTicketIn(context, ticket)),
  handle(runDraw, ({ eventId }, context) => drawNow(context, eventId)),
  handle(decideSignup, async ({ signupId, decision }, { db, bank }) => {
    const decided = await decideRequest(db, { signupId, decision, nowMs: bank.nowMs })
    return 'code' in decided ? decided : { signupId, state: decided.state }
  }),
  handle(endEvent, ({ eventId }, context) => endNow(context, eventId)),
]
