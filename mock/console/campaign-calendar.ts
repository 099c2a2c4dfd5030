import { sql } from 'kysely'
import type { OutputOf } from '../../src/contract/endpoint'
import type { readCampaignCalendar } from '../../src/contract/console/desk'
import type { EventCategory } from '../../src/contract/events'
import { toBusinessDay } from '../../src/domain/date/business-day'
import { midnightMs } from '../../src/domain/date/midnight'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'

type Entries = OutputOf<typeof readCampaignCalendar>['entries']

/** Never to be, or put away. */
const leftOut = ['REJECTED', 'CANCELLED', 'ARCHIVED'] as const

/** What is on in a year, drafts included, in the order of their starts. `branchId`: head office's and that branch's; null: all. */
export async function readCalendar(db: Db, year: number, branchId: string | null): Promise<Entries> {
  const [fromMs, untilMs] = [year, year + 1].map((each) => midnightMs(toBusinessDay(`${each}-01-01`)))
  const rows = await db
    .selectFrom('contentItem as item')
    .select(['item.id as itemId', 'kind', 'title', 'branchId', 'item.state', 'startsAtMs', 'endsAtMs'])
    .select(
      sql<EventCategory | null>`(
        select v.body->>'category' from content_version v where v.item_id = item.id order by v.number desc limit 1)`.as('category'),
    )
    .where('startsAtMs', '<', untilMs ?? 0)
    .where((where) => where(sql`coalesce(ends_at_ms, starts_at_ms)`, '>=', fromMs ?? 0))
    .where('item.state', 'not in', [...leftOut])
    .$if(branchId !== null, (query) => query.where((where) => where.or([where('branchId', '=', branchId), where('branchId', 'is', null)])))
    .orderBy('startsAtMs')
    .orderBy('item.id')
    .execute()
  return rows.map(({ startsAtMs, endsAtMs, ...entry }) => ({
    ...{ ...entry, startsAt: instantAt(startsAtMs ?? 0), endsAt: instantAt(endsAtMs ?? startsAtMs ?? 0) },
  }))
}
