import { randomUUID } from 'node:crypto'
import type { StaffRole } from '../../src/contract/console/roles'
import type { Db } from '../db/tables'
import { hashToken, newToken } from '../session/tokens'

const minuteMs = 60_000

/** Policy: a console session ends after so long without a request, and in any case so long after sign-in. */
export const staffLifetimes = { idleMs: 30 * minuteMs, dayMs: 12 * 60 * minuteMs } as const

/** Not every request is worth a write: a session is extended when this much of its time has gone. */
const worthExtendingMs = minuteMs

/** The member of staff whom a request comes from, as staff stand at this moment: a changed role counts at once. */
export type StaffCaller = {
  id: string
  staffId: string
  staffNumber: string
  name: string
  role: StaffRole
  /** Null: head office. */
  branchId: string | null
  carrier: 'cookie' | 'bearer'
  /** The session ends then, however busy. */
  endsAtMs: number
  token: string
}

/** Whether what belongs to a branch (null: to head office) is open to a member: head office sees all, a branch its own. */
export const isOfBranch = (staff: Pick<StaffCaller, 'branchId'>, branchId: string | null): boolean =>
  staff.branchId === null || staff.branchId === branchId

/** Signs a member in. Yields the token and when it ends at the latest. */
export async function startStaffSession(
  db: Db,
  { staffId, carrier, nowMs }: { staffId: string; carrier: StaffCaller['carrier']; nowMs: number },
): Promise<{ token: string; endsAtMs: number }> {
  const token = newToken()
  await db.deleteFrom('staffSession').where('staffId', '=', staffId).where('expiresAtMs', '<=', nowMs).execute()
  const session = { id: randomUUID(), staffId, carrier, tokenHash: hashToken(token), startedAtMs: nowMs }
  await db
    .insertInto('staffSession')
    .values({ ...session, expiresAtMs: nowMs + staffLifetimes.idleMs })
    .execute()
  return { token, endsAtMs: nowMs + staffLifetimes.dayMs }
}

/** The caller behind a token that is good now, their session kept alive; undefined without one. */
export async function readStaffSession(
  db: Db,
  { token, carrier }: { token: string; carrier: StaffCaller['carrier'] },
  nowMs: number,
): Promise<StaffCaller | undefined> {
  const row = await db
    .selectFrom('staffSession as session')
    .innerJoin('staffMember as member', 'member.id', 'session.staffId')
    .select(['session.id', 'session.staffId', 'session.startedAtMs', 'session.expiresAtMs'])
    .select(['member.staffNumber', 'member.name', 'member.role', 'member.branchId'])
    .where('session.tokenHash', '=', hashToken(token))
    .where('session.carrier', '=', carrier)
    .where('session.expiresAtMs', '>', nowMs)
    .executeTakeFirst()
  if (!row) return undefined
  const { startedAtMs, expiresAtMs, ...member } = row
  const endsAtMs = startedAtMs + staffLifetimes.dayMs
  const extendedMs = Math.min(nowMs + staffLifetimes.idleMs, endsAtMs)
  if (extendedMs - expiresAtMs >= worthExtendingMs)
    await db.updateTable('staffSession').set({ expiresAtMs: extendedMs }).where('id', '=', row.id).execute()
  return { ...member, carrier, endsAtMs, token }
}
