import { sql } from 'kysely'
import { eventReminderTimes } from '../../../src/domain/messages/stages'
import type { Db } from '../../db/tables'
import type { EventContent } from '../../events/event-file'
import type { Announcement, Bank } from '../announcement'

const dayMs = 86_400_000

type Row = {
  id: string
  eventId: string
  customerId: string
  startsAtMs: number
  content: EventContent
  offerExpiresAtMs: number | null
  offeredAtMs: number | null
}

/** Reminders of events that start within a day to those with a seat, and seats offered to those waiting: of one customer, or of all. */
export async function announceEvents(db: Db, { nowMs }: Bank, customerId: string | undefined): Promise<Announcement[]> {
  const { rows } = await sql<Row>`
    select s.id, s.event_id, s.customer_id, e.starts_at_ms, e.content, s.offer_expires_at_ms,
      (select max(c.at_ms) from event_change c where c.event_id = s.event_id and c.signup_id = s.id and c.to_state = 'OFFERED') as offered_at_ms
    from event_signup s join event e on e.id = s.event_id join event_seats x on x.event_id = s.event_id
    where not x.is_cancelled and x.ended_at_ms is null
      and ${customerId === undefined ? sql`true` : sql`s.customer_id = ${customerId}`}
      and (s.state = 'OFFERED' or s.state = 'CONFIRMED' and e.starts_at_ms > ${nowMs} and e.starts_at_ms <= ${nowMs + dayMs})
    order by s.event_id, s.customer_id`.execute(db)
  const offers = rows.flatMap((row) => (row.offerExpiresAtMs === null ? [] : ofOffer(row, row.offerExpiresAtMs, nowMs)))
  const seated = new Map<string, Row[]>()
  for (const row of rows) if (row.offerExpiresAtMs === null) seated.set(row.eventId, [...(seated.get(row.eventId) ?? []), row])
  return [...offers, ...[...seated.values()].flatMap(ofEvent)]
}

const aboutEvent = ({ eventId, content, startsAtMs }: Row) => ({
  eventId,
  title: content.title,
  startsAtMs,
  place: content.place?.name ?? null,
})

function ofEvent(rows: readonly Row[]): Announcement[] {
  const [event] = rows
  if (!event) return []
  const { dayBefore, soon } = eventReminderTimes(event.startsAtMs)
  const customerIds = rows.map(({ customerId }) => customerId)
  const say = (isToday: boolean, time: typeof soon): Announcement => ({
    kind: 'event-reminder',
    ...{ customerIds, time, params: { ...aboutEvent(event), isToday } },
    // An event that was moved is recalled again.
    dedupeKey: `event-reminder:${event.eventId}:${event.startsAtMs}:${isToday ? 'soon' : 'day'}`,
  })
  return [say(false, dayBefore), say(true, soon)]
}

const ofOffer = (row: Row, expiresAtMs: number, nowMs: number): Announcement[] => [
  {
    kind: 'waitlist-offer',
    ...{ customerIds: [row.customerId], dedupeKey: `waitlist-offer:${row.id}:${expiresAtMs}` },
    params: { ...aboutEvent(row), expiresAtMs },
    time: { fromMs: row.offeredAtMs ?? nowMs, untilMs: expiresAtMs },
  },
]
