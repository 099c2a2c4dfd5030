import { checkIn, endEvent, runDraw, setEventCapacity } from '../../src/contract/events-desk'
import { checkTicketIn, drawNow, endNow, resize } from '../events/desk'
import { handle, type Route } from '../http/handle'

/** The organiser's desk, for testers. */
export const eventDeskRoutes: readonly Route[] = [
  handle(setEventCapacity, ({ eventId, capacity }, context) => resize(context, eventId, capacity)),
  handle(checkIn, ({ ticket }, context) => checkTicketIn(context, ticket)),
  handle(runDraw, ({ eventId }, context) => drawNow(context, eventId)),
  handle(endEvent, ({ eventId }, context) => endNow(context, eventId)),
]
