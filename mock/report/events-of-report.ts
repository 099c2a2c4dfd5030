import { sql } from 'kysely'
import type { Report } from '../../src/contract/report'
import type { Localized } from '../../src/contract/primitives'
import { midnightMs } from '../../src/domain/date/midnight'
import type { Period } from '../../src/domain/date/period'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'

type Row = { eventId: string; title: Localized; startsAtMs: number; state: 'CONFIRMED' | 'CHECKED_IN' | 'MISSED' }

/** The events of a period that a customer had a seat at, those booked in it for later, and how many attendances are on record. */
export async function eventsOfReport(db: Db, customerId: string, { firstDay, lastDay, effectiveDay }: Period): Promise<Report['events']> {
  const fromMs = midnightMs(firstDay)
  const untilMs = midnightMs(effectiveDay)
  const { rows } = await sql<Row>`
    select s.event_id, e.content->'title' as title, e.starts_at_ms, s.state
    from event_signup s join event e on e.id = s.event_id join event_seats x on x.event_id = s.event_id
    where s.customer_id = ${customerId} and s.state in ('CONFIRMED', 'CHECKED_IN', 'MISSED') and not x.is_cancelled
      and e.starts_at_ms >= ${fromMs} and s.signed_up_at_ms < ${untilMs} and (e.starts_at_ms < ${untilMs} or s.signed_up_at_ms >= ${fromMs})
    order by e.starts_at_ms, e.id`.execute(db)
  const { attended } = await db
    .selectFrom('activity')
    .select((row) => row.fn.countAll<number>().as('attended'))
    .where('customerId', '=', customerId)
    .where('kind', '=', 'eventAttended')
    .where('day', '>=', firstDay)
    .where('day', '<=', lastDay)
    .executeTakeFirstOrThrow()
  return { attended, lines: rows.map((row) => toLine(row, untilMs)) }
}

function toLine({ eventId, title, startsAtMs, state }: Row, untilMs: number): Report['events']['lines'][number] {
  const became = startsAtMs >= untilMs ? 'booked' : state === 'CHECKED_IN' ? 'attended' : 'missed'
  return { eventId, title, startsAt: instantAt(startsAtMs), became }
}
