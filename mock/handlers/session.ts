import * as contract from '../../src/contract/session'
import { instantAt } from '../clock'
import { handle, type Route } from '../http/handle'
import { refuse, Refusal } from '../http/refusal'
import { agree, hasConsent } from '../privacy/consents'
import { lifetimes } from '../session/lifetimes'
import { toCustomer } from '../session/read-customer'
import { renewSession } from '../session/refresh-session'
import { checkCode, issueCode, useUpCode } from '../session/sign-in-codes'
import { startBearerSession, startSession } from '../session/start-session'
import { csrfTokenOf } from '../session/tokens'
import { issueLinkToken, linkWechat, openidOf, readLinkToken } from '../session/wechat'

/** Signing in, staying in, signing out. */
export const sessionRoutes: readonly Route[] = [
  handle(contract.requestCode, async ({ phone }, { db, nowMs, config }) => {
    const issued = await issueCode(db, phone, nowMs)
    if (issued instanceof Refusal) return issued
    return {
      expiresAt: instantAt(issued.expiresAtMs),
      resendAfterSeconds: lifetimes.codeResendMs / 1000,
      ...(config.isSandbox && { sandboxCode: issued.code }),
    }
  }),

  handle(contract.signInByPhone, async ({ phone, code, carrier, linkToken, consents }, context) => {
    const { db, nowMs, bank } = context
    // First, so that a link token that has lapsed does not cost the customer the code.
    const openid = linkToken === undefined ? undefined : await readLinkToken(db, linkToken, nowMs)
    if (openid instanceof Refusal) return openid
    const refusal = await checkCode(db, phone, code, nowMs)
    if (refusal) return refusal
    const customer = await db.selectFrom('customer').select('id').where('phone', '=', phone).executeTakeFirst()
    // The code stays good for whoever still has to agree.
    const unagreed = customer && (await agree(db, customer.id, consents, bank.nowMs))
    if (unagreed) return unagreed
    await useUpCode(db, phone)
    if (!customer) return refuse('SESSION.PHONE_UNKNOWN')
    if (openid !== undefined) await linkWechat(db, openid, customer.id)
    return startSession(context, customer.id, carrier)
  }),

  handle(contract.signInByWechat, async ({ code }, context) => {
    const { db, nowMs, config } = context
    // Outside the sandbox no code is good: there a bank asks WeChat.
    if (!config.isSandbox) return refuse('SESSION.WECHAT_REJECTED')
    const openid = openidOf(code)
    const link = await db.selectFrom('wechatLink').select('customerId').where('openid', '=', openid).executeTakeFirst()
    if (!link) return { carrier: 'unlinked' as const, linkToken: await issueLinkToken(db, openid, nowMs) }
    if (!(await hasConsent(db, link.customerId, 'service'))) return refuse('SESSION.CONSENT_NEEDED')
    return startBearerSession(context, link.customerId)
  }),

  handle(contract.refreshSession, ({ refreshToken }, context) => renewSession(context, refreshToken)),

  handle(contract.readSession, (_, { bank, session }) => ({
    customer: toCustomer(session.customerId, session, bank.today),
    ...(session.carrier === 'cookie' && { csrfToken: csrfTokenOf(session.token) }),
  })),

  handle(contract.signOut, async (_, { db, session, setCookie }) => {
    await db.deleteFrom('session').where('id', '=', session.id).execute()
    if (session.carrier === 'cookie') setCookie(undefined)
    return {}
  }),
]
