import type { OutputOf } from '../../src/contract/endpoint'
import type { refreshSession } from '../../src/contract/session'
import { instantAt } from '../clock'
import type { Context } from '../http/handle'
import { refuse, type Refusal } from '../http/refusal'
import { lifetimes } from './lifetimes'
import { readCustomer } from './read-customer'
import { hashToken, newToken } from './tokens'

type Renewed = OutputOf<typeof refreshSession>

/**
 * Trades a refresh token for new tokens. One that was used before has been copied: nobody can tell by whom, so the whole session
 * ends, for the thief and for the customer, who signs in again.
 */
export async function renewSession({ db, nowMs, bank }: Context, refreshToken: string): Promise<Renewed | Refusal<'SESSION.EXPIRED'>> {
  const tokenHash = hashToken(refreshToken)
  const used = await db
    .updateTable('refreshToken')
    .set({ isUsed: true })
    .where('tokenHash', '=', tokenHash)
    .where('isUsed', '=', false)
    .where('expiresAtMs', '>', nowMs)
    .returning('sessionId')
    .executeTakeFirst()
  if (!used) {
    await endFamily(db, tokenHash)
    return refuse('SESSION.EXPIRED')
  }
  const next = { access: newToken(), refresh: newToken() }
  const expiresAtMs = nowMs + lifetimes.accessTokenMs
  const { customerId } = await db
    .updateTable('session')
    .set({ tokenHash: hashToken(next.access), expiresAtMs })
    .where('id', '=', used.sessionId)
    .returning('customerId')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('refreshToken')
    .values({ tokenHash: hashToken(next.refresh), sessionId: used.sessionId, expiresAtMs: nowMs + lifetimes.refreshTokenMs, isUsed: false })
    .execute()
  const customer = await readCustomer(db, customerId, bank.today)
  return { carrier: 'bearer', accessToken: next.access, refreshToken: next.refresh, expiresAt: instantAt(expiresAtMs), customer }
}

/** Ends the session that a token belongs to, with every token it has. */
const endFamily = (db: Context['db'], tokenHash: string) =>
  db
    .deleteFrom('session')
    .where('id', 'in', (query) => query.selectFrom('refreshToken').select('sessionId').where('tokenHash', '=', tokenHash))
    .execute()
