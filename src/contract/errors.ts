import * as z from './schema'

/**
 * Every `code` the API can refuse with, and its HTTP status. Codes are stable: clients branch on them and translate them;
 * `title` and `detail` are for developers.
 */
export const refusals = {
  'REQUEST.INVALID': 400,
  'REQUEST.NOT_JSON': 400,
  'REQUEST.TOO_LARGE': 413,
  'REQUEST.NOT_FOUND': 404,
  'REQUEST.CSRF': 403,
  'REQUEST.KEY_REUSED': 409,
  'SESSION.REQUIRED': 401,
  'SESSION.EXPIRED': 401,
  'SESSION.PHONE_UNKNOWN': 404,
  'SESSION.CODE_WRONG': 422,
  'SESSION.CODE_EXPIRED': 422,
  'SESSION.CODE_LOCKED': 429,
  'SESSION.CODE_TOO_SOON': 429,
  'SESSION.WECHAT_REJECTED': 422,
  'SESSION.LINK_EXPIRED': 422,
  'CASE.PERIOD_UNKNOWN': 404,
  'CASE.ALREADY_OPEN': 409,
  'CASE.UNKNOWN': 404,
  'GOAL.TIER_UNKNOWN': 422,
  'GOAL.TIER_NOT_ABOVE': 422,
  'GOAL.DAY_PASSED': 422,
  'PERK.UNKNOWN': 404,
  'PERK.LOCKED': 422,
  'PERK.NOT_REDEEMABLE': 422,
  'PERK.TOO_MANY_GUESTS': 422,
  'PERK.DAY_UNFIT': 422,
  'PERK.QUOTA_USED': 409,
  'REDEMPTION.UNKNOWN': 404,
  'REDEMPTION.USED': 409,
  'REDEMPTION.ENDED': 409,
  'REDEMPTION.NOT_REDEEMED': 409,
  'LEARNING.UNKNOWN': 404,
  'LEARNING.RISK_UNKNOWN': 403,
  'LEARNING.RISK_EXPIRED': 403,
  'LEARNING.RISK_TOO_LOW': 403,
  'LEARNING.NO_QUIZ': 422,
  'LEARNING.QUIZ_INCOMPLETE': 422,
  'CERTIFICATE.MISTYPED': 422,
  'CERTIFICATE.UNKNOWN': 404,
  'RISK.VERSION_OLD': 409,
  'RISK.INCOMPLETE': 422,
  'RISK.DAY_LIMIT': 429,
  'RISK.YEAR_LIMIT': 429,
  'SANDBOX.SCHEME_UNKNOWN': 422,
  'SANDBOX.OFF': 404,
  'SANDBOX.CLOCK_RANGE': 422,
  'SANDBOX.FAULT': 503,
  'SERVER.BROKEN': 500,
} as const

export type RefusalCode = keyof typeof refusals

/** The codes any operation may answer with; an endpoint lists only its own besides these. */
export const commonRefusals = {
  public: ['REQUEST.INVALID', 'REQUEST.NOT_JSON', 'REQUEST.TOO_LARGE', 'SANDBOX.FAULT', 'SERVER.BROKEN'],
  optional: ['REQUEST.INVALID', 'REQUEST.NOT_JSON', 'REQUEST.TOO_LARGE', 'SESSION.EXPIRED', 'SANDBOX.FAULT', 'SERVER.BROKEN'],
  customer: [
    'REQUEST.INVALID',
    'REQUEST.NOT_JSON',
    'REQUEST.TOO_LARGE',
    'REQUEST.CSRF',
    'REQUEST.KEY_REUSED',
    'SESSION.REQUIRED',
    'SESSION.EXPIRED',
    'SANDBOX.FAULT',
    'SERVER.BROKEN',
  ],
  sandbox: ['REQUEST.INVALID', 'REQUEST.NOT_JSON', 'REQUEST.TOO_LARGE', 'SANDBOX.OFF', 'SERVER.BROKEN'],
} as const satisfies Record<string, readonly RefusalCode[]>

/** RFC 9457 problem details, with our stable `code`. `fields` names each faulty input; `retryAfterSeconds` says when to try again. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  traceId: z.string(),
  fields: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  retryAfterSeconds: z.optional(z.int()),
})

export type Problem = z.infer<typeof problemSchema>
