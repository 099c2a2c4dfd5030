import { sql } from 'kysely'
import type { InputOf } from '../../src/contract/endpoint'
import type { listEventDays } from '../../src/contract/events'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { dayAt } from '../clock'
import type { Db } from '../db/tables'
import { conditionsOf } from './list-events'

type Row = { startsAtMs: number; count: number; isMine: boolean }

/** The days on which events start that pass a filter, in their order. `ownIds` are the events that the caller is signed up for. */
export async function listDays(
  db: Db,
  filter: InputOf<typeof listEventDays>,
  ownIds: readonly string[],
): Promise<{ day: BusinessDay; count: number; isMine: boolean }[]> {
  const isOwn = ownIds.length > 0 ? sql`bool_or(e.id in (${sql.join(ownIds)}))` : sql`false`
  // A day at the bank begins 8 hours before midnight in Greenwich.
  const { rows } = await sql<Row>`
    select min(e.starts_at_ms) as starts_at_ms, count(*)::int as count, ${isOwn} as is_mine
    from event e where ${sql.join(conditionsOf(filter), sql` and `)}
    group by (e.starts_at_ms + 28800000) / 86400000 order by 1`.execute(db)
  return rows.map(({ startsAtMs, count, isMine }) => ({ day: dayAt(startsAtMs), count, isMine }))
}
