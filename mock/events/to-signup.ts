import type { Signup } from '../../src/contract/events-signups'
import { givenUp, isActive } from '../../src/domain/events/signup'
import { inOrder } from '../../src/domain/events/waitlist'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import type { Context } from '../http/handle'
import { endOf, readEvents, rulesOf, startOf, type StoredEvent, type StoredSignup } from './stored-event'
import { toSummary } from './to-event'

/** Reads some of the caller's sign-ups, or all, with their events: of events to come first, soonest first; then the others, latest first. */
export async function readOwn({ db, bank, session }: Context<'customer'>, id?: string): Promise<Signup[]> {
  const rows = await db
    .selectFrom('eventSignup')
    .selectAll()
    .where('customerId', '=', session.customerId)
    .where(({ and }) => and(id === undefined ? {} : { id }))
    .execute()
  const events = new Map((await readEvents(db, [...new Set(rows.map(({ eventId }) => eventId))])).map((event) => [event.id, event]))
  const pairs = rows.flatMap((row) => {
    const event = events.get(row.eventId)
    return event ? [{ row, event }] : []
  })
  const isComing = ({ row, event }: (typeof pairs)[number]) => isActive(row.state) && endOf(event, event.seats) > bank.nowMs
  const coming = pairs.filter(isComing).sort((a, b) => a.event.startsAtMs - b.event.startsAtMs)
  const over = pairs.filter((pair) => !isComing(pair)).sort((a, b) => b.event.startsAtMs - a.event.startsAtMs)
  return Promise.all([...coming, ...over].map(async ({ row, event }) => toSignup(row, event, await readAhead(db, row, event), bank)))
}

/** How many parties are served before a waiting one; null when it does not wait. */
async function readAhead(db: Db, row: StoredSignup, event: StoredEvent): Promise<number | null> {
  if (row.state !== 'WAITING') return null
  const rows = await db
    .selectFrom('eventSignup')
    .select(['id', 'seats', 'poolIds', 'tierPlace', 'queueKey'])
    .where('eventId', '=', row.eventId)
    .where('state', '=', 'WAITING')
    .execute()
  const parties = rows.map((each) => ({ ...each, state: 'WAITING' as const, poolId: null, offerExpiresAtMs: null }))
  return inOrder(parties, rulesOf(event, event.seats).order).findIndex(({ id }) => id === row.id)
}

function toSignup(row: StoredSignup, event: StoredEvent, ahead: number | null, bank: Context['bank']): Signup {
  const { id, number, state, seats, companions, answers, nps, comment, surveyedAtMs, offerExpiresAtMs } = row
  const { changeableUntilMs } = event.content
  const { nowMs } = bank
  const isBeforeChange = nowMs < changeableUntilMs
  const isLive = isActive(state) && state !== 'CHECKED_IN' && state !== 'MISSED' && !event.seats.isCancelled
  const end = givenUp(state)
  return {
    ...{ id, number, state, seats, companions, answers, ahead },
    event: toSummary(event, isActive(state) ? row : null, row.tierPlace, bank),
    signedUpAt: instantAt(row.signedUpAtMs),
    offerExpiresAt: offerExpiresAtMs === null ? null : instantAt(offerExpiresAtMs),
    isEditable: isLive && isBeforeChange,
    isCancellable: isLive && nowMs < startOf(event, event.seats) && end !== null && (end !== 'CANCELLED' || isBeforeChange),
    changeableUntil: instantAt(changeableUntilMs),
    hasTicket: hasTicket(row),
    canAnswerSurvey: state === 'CHECKED_IN' && nowMs >= endOf(event, event.seats),
    survey: nps === null || surveyedAtMs === null ? null : { nps, comment: comment ?? '', at: instantAt(surveyedAtMs) },
  }
}

/** Whether a sign-up has seats to show a ticket for. */
export const hasTicket = ({ state }: Pick<StoredSignup, 'state'>): boolean => state === 'CONFIRMED' || state === 'CHECKED_IN'
