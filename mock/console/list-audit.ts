import { sql } from 'kysely'
import type { InputOf, OutputOf } from '../../src/contract/endpoint'
import type { listAudit } from '../../src/contract/console/audit'
import { addDays } from '../../src/domain/date/business-day'
import { midnightMs } from '../../src/domain/date/midnight'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import type { StaffCaller } from './staff-session'

const pageSize = 50

/** A page of the audit log, the newest line first. A branch's staff see what was done by their branch's. */
export async function readAuditPage(
  db: Db,
  filter: InputOf<typeof listAudit>,
  { branchId }: Pick<StaffCaller, 'branchId'>,
): Promise<OutputOf<typeof listAudit>> {
  const { staffId, action, subjectKind, subjectId, from, to, cursor } = filter
  const conditions = [
    sql<boolean>`true`,
    ...(branchId === null ? [] : [sql<boolean>`branch_id = ${branchId}`]),
    ...(staffId === undefined ? [] : [sql<boolean>`staff_id = ${staffId}`]),
    ...(action === undefined ? [] : [sql<boolean>`starts_with(action, ${action})`]),
    ...(subjectKind === undefined ? [] : [sql<boolean>`subject_kind = ${subjectKind}`]),
    ...(subjectId === undefined ? [] : [sql<boolean>`subject_id = ${subjectId}`]),
    ...(from === undefined ? [] : [sql<boolean>`at_ms >= ${midnightMs(from)}`]),
    ...(to === undefined ? [] : [sql<boolean>`at_ms < ${midnightMs(addDays(to, 1))}`]),
    ...(cursor === undefined ? [] : [sql<boolean>`seq < ${Number(cursor)}`]),
  ]
  const rows = await db
    .selectFrom('auditEntry')
    .selectAll()
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
    .orderBy('seq', 'desc')
    .limit(pageSize + 1)
    .execute()
  const page = rows.slice(0, pageSize)
  const staff = await db
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .$if(branchId !== null, (query) => query.where('branchId', '=', branchId))
    .orderBy('staffNumber')
    .execute()
  return {
    entries: page.map(({ atMs, ...entry }) => ({ ...entry, at: instantAt(atMs) })),
    nextCursor: rows.length > pageSize ? String(page.at(-1)?.seq) : null,
    staff,
  }
}
