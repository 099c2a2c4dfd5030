import { sql } from 'kysely'
import type { InputOf } from '../../src/contract/endpoint'
import type { listEvents as listEndpoint } from '../../src/contract/events'
import { addDays } from '../../src/domain/date/business-day'
import { midnightMs } from '../../src/domain/date/midnight'
import type { Db } from '../db/tables'
import { longestEventMs } from './event-file'
import { readEvents, type StoredEvent } from './stored-event'

/** How many events a page has. */
export const pageSize = 20

type Filter = InputOf<typeof listEndpoint>

const isDefined = <T>(value: T | undefined): value is T => value !== undefined

/** A page of events that pass a filter, in its order, and the cursor of the next page, or null. */
export async function listPage(db: Db, filter: Filter, nowMs: number): Promise<{ events: StoredEvent[]; nextCursor: string | null }> {
  const isPast = filter.when === 'past'
  const order = isPast ? sql.raw('desc') : sql.raw('asc')
  const conditions = [...conditionsOf(filter), ...pageConditions(filter, nowMs)]
  const { rows } = await sql<{ id: string; startsAtMs: number }>`
    select e.id, e.starts_at_ms from event e join event_seats s on s.event_id = e.id
    where ${sql.join(conditions, sql` and `)} order by e.starts_at_ms ${order}, e.id ${order} limit ${pageSize + 1}`.execute(db)
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  const events = new Map(
    (
      await readEvents(
        db,
        page.map(({ id }) => id),
      )
    ).map((event) => [event.id, event]),
  )
  return {
    events: page.map(({ id }) => events.get(id)).filter(isDefined),
    nextCursor: rows.length > pageSize && last ? `${last.startsAtMs}~${last.id}` : null,
  }
}

/** What narrows a list of events `e`, whatever the page; at least one condition. */
export function conditionsOf({ city, branchId, where, category, from, to, q }: Filter) {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return [
    sql`e.hidden_at_ms is null`,
    city && sql`e.city = ${city}`,
    branchId && sql`e.branch_id = ${branchId}`,
    category && sql`e.category = ${category}`,
    where && (where === 'online' ? sql`e.city is null` : sql`e.city is not null`),
    from && sql`e.starts_at_ms >= ${midnightMs(from)}`,
    to && sql`e.starts_at_ms < ${midnightMs(addDays(to, 1))}`,
    ...words.map((word) => sql`position(${word} in e.words) > 0`),
  ].filter((condition) => condition !== undefined && condition !== '')
}

/** Which side of now, and after which event. */
function pageConditions({ when = 'upcoming', cursor }: Filter, nowMs: number) {
  const isPast = when === 'past'
  const [afterMs, afterId] = cursor?.split('~') ?? []
  const beyond = sql.raw(isPast ? '<' : '>')
  return [
    // Says what the next condition implies, in words that the index by start understands: whatever is long over is not looked at.
    ...(when === 'upcoming' ? [sql`e.starts_at_ms > ${nowMs - longestEventMs}`] : []),
    when === 'any' ? sql`true` : sql`coalesce(s.ended_at_ms, e.ends_at_ms) ${sql.raw(isPast ? '<=' : '>')} ${nowMs}`,
    ...(afterMs === undefined ? [] : [sql`(e.starts_at_ms, e.id) ${beyond} (${Number(afterMs)}::bigint, ${afterId}::text)`]),
  ]
}
