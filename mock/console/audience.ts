import { sql } from 'kysely'
import type { Target } from '../../src/contract/console/banner-body'
import type { Db } from '../db/tables'
import { ladderOf, newestVersion } from '../ladder/ladders'

/** A group smaller than this is nobody's to know the size of. */
const fewest = 10

/** How many customers a target fits, and how many there are: rounded down to the ten, and `<10` below it. */
export async function sizeOf(db: Db, target: Target, schemeId: string): Promise<{ size: number | '<10'; of: number | '<10' }> {
  const { rows } = await sql<{ size: number; of: number }>`
    select count(*) filter (where ${fits(target, schemeId)})::int as size, count(*)::int as of from customer c`.execute(db)
  const { size = 0, of = 0 } = rows[0] ?? {}
  return { size: coarse(size), of: coarse(of) }
}

const coarse = (count: number): number | '<10' => (count < fewest ? '<10' : Math.floor(count / 10) * 10)

/** Whether a customer is one of those that a target names. */
export async function isInTarget(db: Db, target: Target, schemeId: string, customerId: string): Promise<boolean> {
  const { rows } = await sql<{ isIn: boolean }>`
    select ${fits(target, schemeId)} as is_in from customer c where c.id = ${customerId}`.execute(db)
  return rows[0]?.isIn ?? false
}

/** Whether a target names everybody. */
export const isForAll = ({ tierIds, cities, interests }: Target): boolean => tierIds.length + cities.length + interests.length === 0

/** The condition on a customer `c`: of one of the tiers, and one of the cities, and interested in one of the topics. */
function fits({ tierIds, cities, interests }: Target, schemeId: string) {
  const base = newestVersion(ladderOf(schemeId)).scheme.tiers[0]?.id ?? ''
  const tier = sql`coalesce((
    select e.to_tier_id from evaluation e where e.customer_id = c.id and e.scheme_id = ${schemeId} order by e.effective_day desc limit 1
  ), ${base})`
  const city = sql`(select h.city from household h where h.customer_id = c.id)`
  return sql.join(
    [
      sql`true`,
      ...(tierIds.length > 0 ? [sql`${tier} = any(${tierIds}::text[])`] : []),
      ...(cities.length > 0 ? [sql`${city} = any(${cities}::text[])`] : []),
      ...(interests.length > 0 ? [interestedIn(interests)] : []),
    ],
    sql` and `,
  )
}

/** They opened or bookmarked something of one of the topics. */
const interestedIn = (topics: Target['interests']) => sql`exists (
  select 1 from article a where a.topic = any(${topics}::text[]) and (
    exists (select 1 from article_reading r where r.customer_id = c.id and r.article_id = a.id)
    or exists (select 1 from bookmark b where b.customer_id = c.id and b.kind = 'article' and b.item_id = a.id))
  union all
  select 1 from course k where k.topic = any(${topics}::text[]) and (
    exists (select 1 from chapter_progress p where p.customer_id = c.id and p.course_id = k.id)
    or exists (select 1 from bookmark b where b.customer_id = c.id and b.kind = 'course' and b.item_id = k.id)))`
