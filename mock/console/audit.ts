import { sql } from 'kysely'
import type { Db } from '../db/tables'
import type { StaffCaller } from './staff-session'

/** Who did it: a member of staff, or the clock. */
export type AuditedStaff = Pick<StaffCaller, 'staffId' | 'name' | 'branchId'> & { role: StaffCaller['role'] | 'clock' }

/** Who acts when a time comes that somebody had set. */
export const theClock: AuditedStaff = { staffId: 'clock', name: '到点自动', role: 'clock', branchId: null }

/** What somebody did, or looked at. `action` is `AREA.VERB`, for example `ROSTER.UNMASK`. `details` hold no personal data. */
export type Audited = {
  staff: AuditedStaff
  atMs: number
  action: string
  subjectKind: string
  subjectId: string
  /** Why, where the operation asks for it. */
  reason?: string
  details?: { readonly [name: string]: unknown }
}

/** Adds a line to the audit log, in the caller's transaction: the act and its record are kept or lost together. */
export async function audit(trx: Db, { staff, atMs, action, subjectKind, subjectId, reason, details = {} }: Audited): Promise<void> {
  const { staffId, name: staffName, role, branchId } = staff
  await trx
    .insertInto('auditEntry')
    .values({
      ...{ atMs, staffId, staffName, role, branchId, action, subjectKind, subjectId, reason: reason ?? null },
      details: sql`${JSON.stringify(details)}::jsonb`,
    })
    .execute()
}
