import { listEvents, readEvent, readEventCalendar } from '../../src/contract/events'
import { readDraw } from '../../src/contract/events-draws'
import { readTicketKey } from '../../src/contract/events-tickets'
import { isActive } from '../../src/domain/events/signup'
import { instantAt } from '../clock'
import { toCalendar } from '../events/calendar'
import { asksOf, readGuest } from '../events/guest'
import { readProof } from '../events/hold-draw'
import { listPage } from '../events/list-events'
import { settleDue } from '../events/settle'
import { findEvent } from '../events/stored-event'
import { readTicketPrivateKey, toPublicKey } from '../events/tickets'
import { toDetail, toSummary } from '../events/to-event'
import { handle, type CallerSession, type Context, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** The caller's active sign-ups by event; none of a visitor. */
async function readActive({ db, session }: Context<'optional'>) {
  if (!session) return new Map<string, never>()
  const rows = await db.selectFrom('eventSignup').select(['id', 'eventId', 'state']).where('customerId', '=', session.customerId).execute()
  return new Map(rows.filter(({ state }) => isActive(state)).map((row) => [row.eventId, row]))
}

const isCustomer = (context: Context<'optional'>): context is Context<'optional'> & { session: CallerSession } =>
  context.session !== undefined

const everything = { tier: true, home: false, risk: false }

/** What anybody may know of events. */
export const eventRoutes: readonly Route[] = [
  handle(listEvents, async (filter, context) => {
    const { db, bank } = context
    await settleDue(db, bank.nowMs)
    const { events, nextCursor } = await listPage(db, filter, bank.nowMs)
    const own = await readActive(context)
    const tierPlace = isCustomer(context) ? (await readGuest(context, everything)).tierPlace : 0
    return {
      asOf: instantAt(bank.nowMs),
      events: events.map((event) => toSummary(event, own.get(event.id) ?? null, tierPlace, bank)),
      nextCursor,
    }
  }),

  handle(readTicketKey, async (_, { db }) => toPublicKey(await readTicketPrivateKey(db))),

  handle(readEvent, async ({ eventId }, context) => {
    const { db, bank } = context
    await settleDue(db, bank.nowMs)
    const event = await findEvent(db, eventId)
    if (!event) return refuse('EVENT.UNKNOWN')
    const own = (await readActive(context)).get(eventId) ?? null
    const guest = isCustomer(context) ? await readGuest(context, asksOf(event)) : null
    return toDetail(event, own, guest, bank)
  }),

  handle(readEventCalendar, async ({ eventId, language }, { db, bank }) => {
    const event = await findEvent(db, eventId)
    return event ? { fileName: `${eventId}.ics`, text: toCalendar(event, language, bank.nowMs) } : refuse('EVENT.UNKNOWN')
  }),

  handle(readDraw, async ({ eventId }, { db, bank }) => {
    await settleDue(db, bank.nowMs)
    const event = await findEvent(db, eventId)
    if (!event) return refuse('EVENT.UNKNOWN')
    const { drawAtMs } = event.content
    return drawAtMs === null ? refuse('EVENT.NO_DRAW') : readProof(db, event, drawAtMs)
  }),
]
