import { listEventBranches, listEventDays, listEvents } from '../../src/contract/events'
import { readEvent, readEventCalendar } from '../../src/contract/events-detail'
import { readDraw } from '../../src/contract/events-draws'
import { readTicketKey } from '../../src/contract/events-tickets'
import { isActive, type SignupState } from '../../src/domain/events/signup'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { countView } from '../console/count-views'
import { toCalendar } from '../events/calendar'
import { asksOf, readGuest } from '../events/guest'
import { readProof } from '../events/hold-draw'
import { readBranches } from '../events/branches'
import { listDays } from '../events/list-days'
import { listPage } from '../events/list-events'
import { settleDue } from '../events/settle'
import { findEvent, type StoredEvent } from '../events/stored-event'
import { readTicketPrivateKey, toPublicKey } from '../events/tickets'
import { toDetail, toSummary } from '../events/to-event'
import { readAhead } from '../events/to-signup'
import { handle, type CallerSession, type Context, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** The caller's active sign-ups by event; none of a visitor. */
async function readActive({ db, session }: Context<'optional'>) {
  if (!session) return new Map<string, never>()
  const rows = await db.selectFrom('eventSignup').select(['id', 'eventId', 'state']).where('customerId', '=', session.customerId).execute()
  return new Map(rows.filter(({ state }) => isActive(state)).map((row) => [row.eventId, row]))
}

/** A caller's sign-up for an event as lines show it. */
async function lineOf(db: Db, own: Map<string, { id: string; state: SignupState }>, event: StoredEvent) {
  const row = own.get(event.id)
  return row ? { ...row, ahead: await readAhead(db, row) } : null
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
      events: await Promise.all(events.map(async (event) => toSummary(event, await lineOf(db, own, event), tierPlace, bank))),
      nextCursor,
    }
  }),

  handle(listEventDays, async (filter, context) => {
    const ownIds = [...(await readActive(context)).keys()]
    return { asOf: instantAt(context.bank.nowMs), days: await listDays(context.db, filter, ownIds) }
  }),

  handle(listEventBranches, async (_, { db }) => ({ branches: await readBranches(db) })),

  handle(readTicketKey, async (_, { db }) => toPublicKey(await readTicketPrivateKey(db))),

  handle(readEvent, async ({ eventId, channel }, context) => {
    const { db, bank } = context
    await settleDue(db, bank.nowMs)
    const event = await findEvent(db, eventId)
    if (!event) return refuse('EVENT.UNKNOWN')
    countView(context, eventId, channel)
    const own = await lineOf(db, await readActive(context), event)
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
