import { randomUUID } from 'node:crypto'
import type { Session } from '../../src/contract/session'
import { instantAt } from '../clock'
import type { Context } from '../http/handle'
import { lifetimes } from './lifetimes'
import { readCustomer } from './read-customer'
import { csrfTokenOf, hashToken, newToken } from './tokens'

type StartContext = Pick<Context, 'db' | 'nowMs' | 'bank' | 'setCookie'>
type BearerSession = Extract<Session, { carrier: 'bearer' }>

/** Signs a customer in, in the way the caller can keep. */
export async function startSession(context: StartContext, customerId: string, carrier: Session['carrier']): Promise<Session> {
  await forgetDeadSessions(context, customerId)
  return carrier === 'cookie' ? startCookieSession(context, customerId) : startBearerSession(context, customerId)
}

/** Sessions that no token can bring back any more. */
const forgetDeadSessions = ({ db, nowMs }: StartContext, customerId: string) =>
  db
    .deleteFrom('session')
    .where('customerId', '=', customerId)
    .where('expiresAtMs', '<=', nowMs - lifetimes.refreshTokenMs)
    .execute()

async function startCookieSession({ db, nowMs, bank, setCookie }: StartContext, customerId: string): Promise<Session> {
  const token = newToken()
  const expiresAtMs = nowMs + lifetimes.cookieIdleMs
  await db
    .insertInto('session')
    .values({ id: randomUUID(), customerId, carrier: 'cookie', tokenHash: hashToken(token), expiresAtMs })
    .execute()
  setCookie(token)
  return { carrier: 'cookie', csrfToken: csrfTokenOf(token), customer: await readCustomer(db, customerId, bank.today) }
}

/** Signs a mini-program in by tokens. */
export async function startBearerSession({ db, nowMs, bank }: StartContext, customerId: string): Promise<BearerSession> {
  const id = randomUUID()
  const accessToken = newToken()
  const refreshToken = newToken()
  const expiresAtMs = nowMs + lifetimes.accessTokenMs
  await db
    .insertInto('session')
    .values({ id, customerId, carrier: 'bearer', tokenHash: hashToken(accessToken), expiresAtMs })
    .execute()
  await db
    .insertInto('refreshToken')
    .values({ tokenHash: hashToken(refreshToken), sessionId: id, expiresAtMs: nowMs + lifetimes.refreshTokenMs, isUsed: false })
    .execute()
  const customer = await readCustomer(db, customerId, bank.today)
  return { carrier: 'bearer', accessToken, refreshToken, expiresAt: instantAt(expiresAtMs), customer }
}
