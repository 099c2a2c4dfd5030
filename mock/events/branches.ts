import type { OutputOf } from '../../src/contract/endpoint'
import type { listEventBranches } from '../../src/contract/events'
import type { Db } from '../db/tables'

type Branch = OutputOf<typeof listEventBranches>['branches'][number]

/** The branches in whose halls there are events, each by the place of its latest, city by city. */
export async function readBranches(db: Db): Promise<Branch[]> {
  const rows = await db
    .selectFrom('event')
    .select(['branchId', 'city', 'content'])
    .distinctOn('branchId')
    .where('branchId', 'is not', null)
    .orderBy('branchId')
    .orderBy('startsAtMs', 'desc')
    .execute()
  const branches = rows.flatMap(({ branchId, city, content: { place } }) =>
    branchId && city && place ? [{ id: branchId, city, name: place.name }] : [],
  )
  return branches.sort((a, b) => a.city.localeCompare(b.city))
}
