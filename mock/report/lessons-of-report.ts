import { sql } from 'kysely'
import type { Report } from '../../src/contract/report'
import { midnightMs } from '../../src/domain/date/midnight'
import type { Period } from '../../src/domain/date/period'
import type { Db } from '../db/tables'

/** What a customer learnt in a period: articles read to their end, chapters done of courses not finished yet, courses finished. Each by its title then. */
export async function lessonsOfReport(db: Db, customerId: string, { firstDay, lastDay, effectiveDay }: Period): Promise<Report['lessons']> {
  const fromMs = midnightMs(firstDay)
  const untilMs = midnightMs(effectiveDay)
  const { rows } = await sql<Report['lessons'][number]>`
    select 'course' as kind, course_id as id, course_title as title, 1 as count from certificate
    where customer_id = ${customerId} and issued_day >= ${firstDay} and issued_day <= ${lastDay}
    union all
    select 'chapters', c.id, c.title, count(*)::int from chapter_progress p join course c on c.id = p.course_id
    where p.customer_id = ${customerId} and p.is_done and p.at_ms >= ${fromMs} and p.at_ms < ${untilMs}
      and not exists (select from certificate f where f.customer_id = p.customer_id and f.course_id = c.id and f.issued_day <= ${lastDay})
    group by c.id, c.title
    union all
    select 'article', a.id, a.title, 1 from article_reading r join article a on a.id = r.article_id
    where r.customer_id = ${customerId} and r.is_finished and r.at_ms >= ${fromMs} and r.at_ms < ${untilMs}
    order by kind desc, id`.execute(db)
  return rows
}
