import type { Signup } from '../../src/contract/events-signups'
import { givenUp, isActive } from '../../src/domain/events/signup'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import type { Context } from '../http/handle'
import { readAheads } from './ahead'
import { endOf, readEvents, startOf, type StoredEvent, type StoredSignup } from './stored-event'
import { toSummary } from './to-event'

/** Reads the caller's sign-ups with their events: of events to come first, soonest first; then the others, latest first. */
export async function readOwn({ db, bank, session }: Context<'customer'>): Promise<Signup[]> {
  const rows = await db.selectFrom('eventSignup').selectAll().where('customerId', '=', session.customerId).execute()
  const events = new Map((await readEvents(db, [...new Set(rows.map(({ eventId }) => eventId))])).map((event) => [event.id, event]))
  const pairs = rows.flatMap((row) => {
    const event = events.get(row.eventId)
    return event ? [{ row, event }] : []
  })
  const isComing = ({ row, event }: (typeof pairs)[number]) => isActive(row.state) && endOf(event, event.seats) > bank.nowMs
  const coming = pairs.filter(isComing).sort((a, b) => a.event.startsAtMs - b.event.startsAtMs)
  const over = pairs.filter((pair) => !isComing(pair)).sort((a, b) => b.event.startsAtMs - a.event.startsAtMs)
  const aheads = await readAheads(
    db,
    rows.flatMap(({ id, state }) => (state === 'WAITING' ? [id] : [])),
  )
  const expired = await readExpired(
    db,
    rows.filter(({ state }) => state === 'EXPIRED'),
  )
  return [...coming, ...over].map(({ row, event }) => ({
    ...toSignup(row, event, aheads.get(row.id) ?? null, bank),
    expiredFrom: expired.get(row.id) ?? null,
  }))
}

/** What sign-ups were before they expired: the record says it. */
async function readExpired(db: Db, rows: readonly StoredSignup[]): Promise<ReadonlyMap<string, Signup['expiredFrom']>> {
  if (rows.length === 0) return new Map()
  const lines = await db
    .selectFrom('eventChange')
    .select(['signupId', 'fromState'])
    .where('eventId', 'in', [...new Set(rows.map(({ eventId }) => eventId))])
    .where(
      'signupId',
      'in',
      rows.map(({ id }) => id),
    )
    .where('toState', '=', 'EXPIRED')
    .execute()
  return new Map(lines.map(({ signupId, fromState }) => [signupId ?? '', fromState as Signup['expiredFrom']]))
}

/** How many parties are served before a waiting one; null when it does not wait. */
export async function readAhead(db: Db, { id, state }: Pick<StoredSignup, 'id' | 'state'>): Promise<number | null> {
  return state === 'WAITING' ? ((await readAheads(db, [id])).get(id) ?? null) : null
}

/** A sign-up as its customer sees it, with how many are before it while it waits; what one that expired was before only its record says. */
export function toSignup(row: StoredSignup, event: StoredEvent, ahead: number | null, bank: Context['bank']): Signup {
  const { id, number, state, seats, companions, answers, nps, comment, surveyedAtMs, offerExpiresAtMs } = row
  const { changeableUntilMs } = event.content
  const { nowMs } = bank
  const isBeforeChange = nowMs < changeableUntilMs
  const isLive = isActive(state) && state !== 'CHECKED_IN' && state !== 'MISSED' && !event.seats.isCancelled
  const end = givenUp(state)
  return {
    ...{ id, number, state, seats, companions, answers, ahead },
    event: toSummary(event, isActive(state) ? { id, state, ahead } : null, row.tierPlace, bank),
    signedUpAt: instantAt(row.signedUpAtMs),
    expiredFrom: null,
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
