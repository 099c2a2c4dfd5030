import { createHash } from 'node:crypto'
import type { Db } from '../db/tables'
import { refuse, type Refusal } from '../http/refusal'
import { lifetimes } from './lifetimes'
import { hashToken, newToken } from './tokens'

/**
 * WeChat's code2session, as the sandbox plays it: every code is good and stands for the WeChat account derived from it. The demo
 * customers' codes (`demo-…`) are linked by the seed.
 */
export const openidOf = (code: string) => `wx-${createHash('sha256').update(code).digest('base64url').slice(0, 28)}`

/** A token that stands for a WeChat account until its owner has signed in by phone. */
export async function issueLinkToken(db: Db, openid: string, nowMs: number): Promise<string> {
  const token = newToken()
  await db.deleteFrom('wechatLinkToken').where('expiresAtMs', '<=', nowMs).execute()
  await db
    .insertInto('wechatLinkToken')
    .values({ tokenHash: hashToken(token), openid, expiresAtMs: nowMs + lifetimes.linkTokenMs })
    .execute()
  return token
}

/** The WeChat account a link token stands for, if it still does. */
export async function readLinkToken(db: Db, token: string, nowMs: number): Promise<string | Refusal<'SESSION.LINK_EXPIRED'>> {
  const row = await db
    .selectFrom('wechatLinkToken')
    .select('openid')
    .where('tokenHash', '=', hashToken(token))
    .where('expiresAtMs', '>', nowMs)
    .executeTakeFirst()
  return row?.openid ?? refuse('SESSION.LINK_EXPIRED')
}

/** Links a WeChat account to a customer, in place of whom it was linked to, and uses up its tokens. */
export async function linkWechat(db: Db, openid: string, customerId: string) {
  await db
    .insertInto('wechatLink')
    .values({ openid, customerId })
    .onConflict((conflict) => conflict.column('openid').doUpdateSet({ customerId }))
    .execute()
  await db.deleteFrom('wechatLinkToken').where('openid', '=', openid).execute()
}
