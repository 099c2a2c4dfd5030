import { refusals, type Problem, type RefusalCode } from '../../src/contract/errors'
import type { Refusal } from './refusal'

/** What each code means and what to do, for developers. Apps show their own words, by code. */
const titles: Readonly<Record<RefusalCode, string>> = {
  'REQUEST.INVALID': 'The input does not fit: put right the fields named',
  'REQUEST.NOT_JSON': 'The body is not JSON: send valid JSON with content-type application/json',
  'REQUEST.TOO_LARGE': 'The body is over 64 KB: send less',
  'REQUEST.NOT_FOUND': 'There is no such operation: see /api/openapi.json',
  'REQUEST.CSRF': 'The write does not prove that it comes from the app: send X-CSRF-Token from the same origin',
  'REQUEST.KEY_REUSED': 'The requestId belongs to another request: make a new one',
  'SESSION.REQUIRED': 'Nobody is signed in: sign in first',
  'SESSION.EXPIRED': 'The session has ended: refresh it or sign in again',
  'SESSION.PHONE_UNKNOWN': 'The phone is no customer’s: become one at a branch',
  'SESSION.CODE_WRONG': 'The code is wrong: type it again',
  'SESSION.CODE_EXPIRED': 'The code is no longer valid: ask for a new one',
  'SESSION.CODE_LOCKED': 'Too many wrong codes: ask for a new one',
  'SESSION.CODE_TOO_SOON': 'Too many codes asked for: wait',
  'SESSION.WECHAT_REJECTED': 'WeChat does not know the code: call wx.login again',
  'SESSION.LINK_EXPIRED': 'The link token is no longer valid: sign in with WeChat again',
  'CASE.PERIOD_UNKNOWN': 'No evaluation of that period: pick one of the footprints’',
  'CASE.ALREADY_OPEN': 'That evaluation has an open objection: wait for its answer',
  'CASE.UNKNOWN': 'There is no open case of that id: pick one that is open',
  'GOAL.TIER_UNKNOWN': 'The scheme has no such tier: pick one of the standing’s tiers',
  'GOAL.TIER_NOT_ABOVE': 'The tier is not above the current one: pick a higher one',
  'GOAL.DAY_PASSED': 'The day has passed: pick today or a later day',
  'PERK.UNKNOWN': 'The scheme has no such perk: pick one that is listed',
  'PERK.LOCKED': 'The customer’s tier does not have the perk: see opensAtTierId',
  'PERK.NOT_REDEEMABLE': 'A standing perk has nothing to redeem: it is simply there',
  'PERK.TOO_MANY_GUESTS': 'The tier allows fewer guests: see mostGuests',
  'PERK.DAY_UNFIT': 'The perk is booked for a day, or is not: send a visitDay within visitDays, or none',
  'PERK.QUOTA_USED': 'The period’s quota has too few places left: wait for resetsOn, or bring fewer guests',
  'REDEMPTION.UNKNOWN': 'The customer has no such redemption: pick one that is listed',
  'REDEMPTION.USED': 'The code was accepted already: it cannot be cancelled',
  'REDEMPTION.ENDED': 'The redemption has expired or was released: there is nothing to cancel',
  'REDEMPTION.NOT_REDEEMED': 'The code has not been accepted: redeem it first',
  'LEARNING.UNKNOWN': 'There is no such article, course or chapter: pick one that is listed',
  'LEARNING.RISK_UNKNOWN': 'The content needs a risk assessment: see gate.remedy',
  'LEARNING.RISK_EXPIRED': 'The risk assessment is no longer valid: see gate.remedy',
  'LEARNING.RISK_TOO_LOW': 'The content is riskier than suits the customer: see gate',
  'LEARNING.NO_QUIZ': 'The chapter has no quiz: save its progress instead',
  'LEARNING.QUIZ_INCOMPLETE': 'Each question is answered once, with one of its own options: see fields',
  'CERTIFICATE.MISTYPED': 'The code has 16 digits and its check digit does not fit: type it again',
  'CERTIFICATE.UNKNOWN': 'The bank never issued that certificate: do not trust it',
  'RISK.VERSION_OLD': 'The questionnaire has changed: read it again',
  'RISK.INCOMPLETE': 'Each question is answered once, with its own options: see fields',
  'RISK.DAY_LIMIT': 'Two tries were made today: see nextTryDay',
  'RISK.YEAR_LIMIT': 'Eight tries were made this year: see nextTryDay',
  'SANDBOX.OFF': 'The sandbox is off: start with SANDBOX=1',
  'SANDBOX.FAULT': 'A fault the sandbox was asked for: set failShare to 0',
  'SANDBOX.SCHEME_UNKNOWN': 'There is no such scheme: pick one that is listed',
  'SANDBOX.CLOCK_RANGE': 'The clock cannot go there: stay within a year before and five years after the seed',
  'SERVER.BROKEN': 'A mistake of ours: try again, and report the trace id',
}

/** A refusal as problem details (RFC 9457). */
export const toProblem = ({ code, details }: Refusal, traceId: string): Problem => ({
  type: `urn:wealth-ladder:problem:${code}`,
  title: titles[code],
  status: refusals[code],
  code,
  traceId,
  ...details,
})

/** Problem details on the wire. */
export function toProblemResponse(problem: Problem): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  if (problem.retryAfterSeconds !== undefined) headers.set('retry-after', String(problem.retryAfterSeconds))
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
