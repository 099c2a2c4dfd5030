import type { Generated } from 'kysely'
import type { StaffRole } from '../../src/contract/console/roles'

/** `id` never changes; `staffNumber` is what the member signs in with. Without a branch: head office. */
export type StaffMemberTable = { id: string; staffNumber: string; name: string; role: StaffRole; branchId: string | null }

export type StaffSessionTable = {
  id: string
  staffId: string
  carrier: 'cookie' | 'bearer'
  tokenHash: string
  startedAtMs: number
  expiresAtMs: number
}

/** One line of the log, with the member as they were then. Lines are only ever added; the store refuses anything else. */
export type AuditEntryTable = {
  seq: Generated<number>
  atMs: number
  staffId: string
  staffName: string
  role: StaffRole
  branchId: string | null
  action: string
  subjectKind: string
  subjectId: string
  reason: string | null
  details: { [name: string]: unknown }
}

/** The tables of the marketing console. */
export type ConsoleTables = {
  staffMember: StaffMemberTable
  staffSession: StaffSessionTable
  auditEntry: AuditEntryTable
}
