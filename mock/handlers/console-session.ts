import * as contract from '../../src/contract/console/session'
import type { StaffMember } from '../../src/contract/console/session'
import { instantAt } from '../clock'
import { audit } from '../console/audit'
import { branchOf } from '../console/branches'
import { startStaffSession, type StaffCaller } from '../console/staff-session'
import { handle, type Route } from '../http/handle'
import { refuse, Refusal } from '../http/refusal'
import { lifetimes } from '../session/lifetimes'
import { issueCode, redeemCode } from '../session/sign-in-codes'
import { csrfTokenOf } from '../session/tokens'

type Member = Pick<StaffCaller, 'staffId' | 'staffNumber' | 'name' | 'role' | 'branchId'>

const toMember = ({ staffId, staffNumber, name, role, branchId }: Member): StaffMember => {
  const branch = branchOf(branchId)
  return { id: staffId, staffNumber, name, role, branch: branch ? { id: branch.id, name: branch.name } : null }
}

/** Signing in to the console and out. Codes are kept beside the customers': a staff number is no phone, so they never meet. */
export const consoleSessionRoutes: readonly Route[] = [
  handle(contract.requestStaffCode, async ({ staffNumber }, { db, nowMs, config }) => {
    const issued = await issueCode(db, staffNumber, nowMs)
    if (issued instanceof Refusal) return issued
    return {
      expiresAt: instantAt(issued.expiresAtMs),
      resendAfterSeconds: lifetimes.codeResendMs / 1000,
      ...(config.isSandbox && { sandboxCode: issued.code }),
    }
  }),

  handle(contract.signInStaff, async ({ staffNumber, code, carrier }, { db, nowMs, bank, setStaffCookie }) => {
    const refusal = await redeemCode(db, staffNumber, code, nowMs)
    if (refusal) return refusal
    const member = await db
      .selectFrom('staffMember')
      .select(['id as staffId', 'staffNumber', 'name', 'role', 'branchId'])
      .where('staffNumber', '=', staffNumber)
      .executeTakeFirst()
    if (!member) return refuse('CONSOLE.STAFF_UNKNOWN')
    const { token, endsAtMs } = await startStaffSession(db, { staffId: member.staffId, carrier, nowMs })
    await audit(db, { staff: member, atMs: bank.nowMs, action: 'SESSION.START', subjectKind: 'staff', subjectId: member.staffId })
    const session = { staff: toMember(member), endsAt: instantAt(endsAtMs) }
    if (carrier === 'bearer') return { carrier, accessToken: token, ...session }
    setStaffCookie(token)
    return { carrier, csrfToken: csrfTokenOf(token), ...session }
  }),

  handle(contract.readStaffSession, (_, { session }) => ({
    staff: toMember(session),
    endsAt: instantAt(session.endsAtMs),
    ...(session.carrier === 'cookie' && { csrfToken: csrfTokenOf(session.token) }),
  })),

  handle(contract.signOutStaff, async (_, { db, session, bank, setStaffCookie }) => {
    await db.deleteFrom('staffSession').where('id', '=', session.id).execute()
    await audit(db, { staff: session, atMs: bank.nowMs, action: 'SESSION.END', subjectKind: 'staff', subjectId: session.staffId })
    if (session.carrier === 'cookie') setStaffCookie(undefined)
    return {}
  }),

  handle(contract.listDemoStaff, async (_, { db }) => ({
    staff: await db.selectFrom('staffMember').select(['staffNumber', 'name', 'role', 'branchId']).orderBy('staffNumber').execute(),
  })),
]
