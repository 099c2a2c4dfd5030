import { endpoint } from './endpoint'
import { idSchema, instantSchema } from './primitives'
import { consentVersionSchema } from './consent-version'
import * as z from './schema'

/** A mainland mobile number, 11 digits, no spaces. */
export const phoneSchema = z.string().check(z.regex(/^1[3-9]\d{9}$/))
const codeSchema = z.string().check(z.regex(/^\d{6}$/))

/** How the caller keeps its session: a browser by httpOnly cookie plus a CSRF token, a mini-program by bearer tokens. */
const carrierSchema = z.enum(['cookie', 'bearer'])

export const customerSchema = z.object({
  id: idSchema,
  /** Masked for display, for example `王**`. */
  name: z.string(),
  /** Masked, for example `138****0001`. */
  phone: z.string(),
  /** 60 years or older: the app offers elder mode. */
  isElder: z.boolean(),
})

/** Send `csrfToken` as `X-CSRF-Token` with every write. The session itself is in an httpOnly cookie. */
const cookieSession = z.object({ carrier: z.literal('cookie'), csrfToken: z.string(), customer: customerSchema })

/** Send `accessToken` as `Authorization: Bearer`; when it has expired, trade `refreshToken` for new ones, once. */
const bearerSession = z.object({
  carrier: z.literal('bearer'),
  accessToken: z.string(),
  refreshToken: z.string(),
  expiresAt: instantSchema,
  customer: customerSchema,
})

export const sessionSchema = z.discriminatedUnion('carrier', [cookieSession, bearerSession])

export type Session = z.infer<typeof sessionSchema>
export type Customer = z.infer<typeof customerSchema>

/**
 * Sends a 6-digit code to the phone, valid for 5 minutes. At most one a minute and five an hour for a phone. The answer is the
 * same for a number the bank does not know: only who holds the phone learns, at sign-in, that it is no customer's.
 */
export const requestCode = endpoint({
  id: 'requestCode',
  summary: 'Send a sign-in code to a phone',
  method: 'post',
  path: '/session/codes',
  access: 'public',
  input: z.strictObject({ phone: phoneSchema }),
  output: z.object({
    expiresAt: instantSchema,
    resendAfterSeconds: z.int(),
    /** The code itself, in sandbox mode only. */
    sandboxCode: z.optional(codeSchema),
  }),
  refusals: ['SESSION.CODE_TOO_SOON'],
})

/**
 * Signs in by phone and code; five wrong tries lock the code. With `linkToken` (from a WeChat sign-in that was not linked) it also links
 * that WeChat account. Who does not agree to the service's notice in force is told so, and the code stays good: send it again with `consents`.
 */
export const signInByPhone = endpoint({
  id: 'signInByPhone',
  summary: 'Sign in by phone and code',
  method: 'post',
  path: '/session/phone',
  access: 'public',
  input: z.strictObject({
    phone: phoneSchema,
    code: codeSchema,
    carrier: carrierSchema,
    linkToken: z.optional(z.string()),
    consents: z.optional(z.strictObject({ serviceVersion: consentVersionSchema, marketing: z.boolean() })),
  }),
  output: sessionSchema,
  refusals: [
    'SESSION.CODE_WRONG',
    'SESSION.CODE_EXPIRED',
    'SESSION.CODE_LOCKED',
    'SESSION.PHONE_UNKNOWN',
    'SESSION.LINK_EXPIRED',
    'SESSION.CONSENT_NEEDED',
    'CONSENT.VERSION_OLD',
  ],
})

/** Signs in with the code of `wx.login`. Unlinked accounts get a `linkToken`, to be sent along with the sign-in by phone. */
export const signInByWechat = endpoint({
  id: 'signInByWechat',
  summary: 'Sign in by WeChat code',
  method: 'post',
  path: '/session/wechat',
  access: 'public',
  input: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(128)) }),
  output: z.discriminatedUnion('carrier', [bearerSession, z.object({ carrier: z.literal('unlinked'), linkToken: z.string() })]),
  refusals: ['SESSION.WECHAT_REJECTED', 'SESSION.CONSENT_NEEDED'],
})

/** Trades a refresh token for new tokens. A refresh token works once; using it twice ends the session. */
export const refreshSession = endpoint({
  id: 'refreshSession',
  summary: 'Renew a bearer session',
  method: 'post',
  path: '/session/refresh',
  access: 'public',
  input: z.strictObject({ refreshToken: z.string().check(z.minLength(1), z.maxLength(256)) }),
  output: bearerSession,
  refusals: ['SESSION.EXPIRED'],
})

/** Who is signed in. A browser calls it at start to get its CSRF token back. */
export const readSession = endpoint({
  id: 'readSession',
  summary: 'Read the current session',
  method: 'get',
  path: '/session',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ customer: customerSchema, csrfToken: z.optional(z.string()) }),
  refusals: [],
})

export const signOut = endpoint({
  id: 'signOut',
  summary: 'End the current session',
  method: 'delete',
  path: '/session',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({}),
  refusals: [],
})
