import { sql } from 'kysely'
import type { Db } from '../db/tables'

/** How many parties are served before each of some waiting sign-ups, by their ids: `inOrder` of the domain, counted where the line is. */
export async function readAheads(db: Db, signupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (signupIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; ahead: number }>`
    with asked as materialized (
      select id, content ->> 'waitlist' = 'tier' as is_by_tier from event
      where id in (select event_id from event_signup where id = any(${signupIds}::text[]))
    ), line as (
      select s.id, row_number() over (
        partition by s.event_id order by case when asked.is_by_tier then -s.tier_place else 0 end, s.queue_key
      ) - 1 as ahead
      from event_signup s join asked on asked.id = s.event_id where s.state = 'WAITING'
    )
    select id, ahead from line where id = any(${signupIds}::text[])`.execute(db)
  return new Map(rows.map(({ id, ahead }) => [id, ahead]))
}
