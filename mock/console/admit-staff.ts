import type { Endpoint } from '../../src/contract/endpoint'
import type { Db } from '../db/tables'
import { isOwnWrite, readCredentials } from '../http/credentials'
import { refuse, type Refusal } from '../http/refusal'
import { readStaffSession, type StaffCaller } from './staff-session'

type StaffRequest = { db: Db; endpoint: Endpoint; request: Request; origin: URL; nowMs: number }

type NotAdmitted = Refusal<'SESSION.REQUIRED' | 'SESSION.EXPIRED' | 'REQUEST.CSRF' | 'CONSOLE.ROLE'>

/** The member of staff behind a request, when their session and role are good for the operation. A customer's session is none. */
export async function admitStaff({ db, endpoint, request, origin, nowMs }: StaffRequest): Promise<StaffCaller | NotAdmitted> {
  const credentials = readCredentials(request.headers, 'staff_session')
  if (!credentials) return refuse('SESSION.REQUIRED')
  const caller = await readStaffSession(db, credentials, nowMs)
  if (!caller) return refuse('SESSION.EXPIRED')
  const isCookieWrite = endpoint.method !== 'get' && credentials.carrier === 'cookie'
  if (isCookieWrite && !isOwnWrite(request, credentials, origin)) return refuse('REQUEST.CSRF')
  return endpoint.roles?.includes(caller.role) ? caller : refuse('CONSOLE.ROLE')
}
