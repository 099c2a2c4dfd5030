import { sql } from 'kysely'
import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { listContent } from '../../../src/contract/console/content-work'
import type { PublishingState } from '../../../src/domain/publishing/states'
import type { Db } from '../../db/tables'
import type { StaffCaller } from '../staff-session'
import { toSummary } from './to-item'

const pageSize = 50

type Filter = InputOf<typeof listContent>

/** A page of the items that fit, those saved last first, with how many there are in each state. */
export async function listItems(db: Db, filter: Filter, staff: Pick<StaffCaller, 'branchId'>): Promise<OutputOf<typeof listContent>> {
  const page = Number(filter.page ?? '1')
  const fitting = fittingQuery(db, filter, staff)
  const counts = await fitting
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .groupBy('state')
    .orderBy('state')
    .execute()
  const items = await fitting
    .selectAll()
    .$if(filter.state !== undefined, (query) => query.where('state', '=', filter.state ?? 'DRAFT'))
    .orderBy('savedAtMs', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const inState = (state: PublishingState) => filter.state === undefined || filter.state === state
  const total = counts.filter(({ state }) => inState(state)).reduce((sum, { count }) => sum + count, 0)
  return { items: items.map(toSummary), total, page, pageSize, counts }
}

/** What fits all but the state. */
function fittingQuery(db: Db, { kind, branchId, q = '' }: Filter, staff: Pick<StaffCaller, 'branchId'>) {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  const ofBranch = staff.branchId ?? branchId
  let query = db.selectFrom('contentItem')
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (ofBranch !== undefined) query = query.where('branchId', '=', ofBranch)
  for (const word of words) query = query.where(sql<boolean>`position(${word} in words) > 0`)
  return query
}
