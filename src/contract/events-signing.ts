import { endpoint } from './endpoint'
import { answersSchema } from './events-questions'
import { signupSchema } from './events-signups'
import { sourceSchema } from './events-source'
import { idSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'

const companionsSchema = z.array(proseSchema(1, 30)).check(z.maxLength(10))

const own = { signupId: idSchema, requestId: requestIdSchema }
const given = { companions: companionsSchema, answers: answersSchema }

/**
 * Signs up: CONFIRMED while seats are free, or REQUESTED where the bank decides; ENTERED in a draw; else WAITING where the event has a waitlist
 * (OFFERED at once when it is first in line and fits). `consentVersion` is that of the consent shown. EVENT.NOT_ELIGIBLE names every reason in `fields`, by its code.
 */
export const signUp = endpoint({
  id: 'signUp',
  summary: 'Sign up for an event, or join its waitlist',
  method: 'post',
  path: '/events/:eventId/signups',
  access: 'customer',
  input: z.strictObject({
    eventId: idSchema,
    ...given,
    consentVersion: z.string().check(z.maxLength(40)),
    source: z.optional(sourceSchema),
    requestId: requestIdSchema,
  }),
  output: signupSchema,
  refusals: [
    ...(['EVENT.UNKNOWN', 'EVENT.CANCELLED', 'EVENT.NOT_OPEN', 'EVENT.CLOSED', 'EVENT.NOT_ELIGIBLE', 'EVENT.FULL'] as const),
    ...(['SIGNUP.EXISTS', 'SIGNUP.CONSENT', 'SIGNUP.ANSWERS', 'SIGNUP.COMPANIONS'] as const),
  ],
})

/** Changes answers and companions. More companions need seats that are free now. */
export const editSignup = endpoint({
  id: 'editSignup',
  summary: 'Change a sign-up',
  method: 'put',
  path: '/event-signups/:signupId',
  access: 'customer',
  input: z.strictObject({ ...own, ...given }),
  output: signupSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.OVER', 'SIGNUP.TOO_LATE', 'SIGNUP.ANSWERS', 'SIGNUP.COMPANIONS', 'EVENT.FULL'],
})

/** Gives a sign-up up: a seat, a place in the waitlist or in a draw. What is given up already stays so. The next in line gets an offer. */
export const cancelSignup = endpoint({
  id: 'cancelSignup',
  summary: 'Cancel a sign-up, or leave the waitlist',
  method: 'post',
  path: '/event-signups/:signupId/cancel',
  access: 'customer',
  input: z.strictObject(own),
  output: signupSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.OVER', 'SIGNUP.TOO_LATE'],
})

/**
 * Goes to another upgrade briefing with the same companions and answers: the seats of the one are taken and those of the other given up in one
 * step. SIGNUP.NOT_MOVABLE: one of the two is no briefing. With fewer seats free than wanted nothing changes.
 */
export const moveSignup = endpoint({
  id: 'moveSignup',
  summary: 'Change over to another briefing',
  method: 'post',
  path: '/event-signups/:signupId/move',
  access: 'customer',
  input: z.strictObject({ ...own, eventId: idSchema }),
  output: signupSchema,
  refusals: [
    ...(['SIGNUP.UNKNOWN', 'SIGNUP.OVER', 'SIGNUP.TOO_LATE', 'SIGNUP.NOT_MOVABLE'] as const),
    ...(['EVENT.UNKNOWN', 'EVENT.CANCELLED', 'EVENT.NOT_OPEN', 'EVENT.CLOSED', 'EVENT.NOT_ELIGIBLE', 'EVENT.FULL'] as const),
    ...(['SIGNUP.EXISTS', 'SIGNUP.CONSENT', 'SIGNUP.ANSWERS', 'SIGNUP.COMPANIONS'] as const),
  ],
})

/** Takes the seats offered: CONFIRMED, or REQUESTED where the bank decides. */
export const acceptOffer = endpoint({
  id: 'acceptOffer',
  summary: 'Accept an offer of seats',
  method: 'post',
  path: '/event-signups/:signupId/accept',
  access: 'customer',
  input: z.strictObject(own),
  output: signupSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.NO_OFFER', 'SIGNUP.OFFER_EXPIRED'],
})

/** Leaves the seats offered to the next in line. */
export const declineOffer = endpoint({
  id: 'declineOffer',
  summary: 'Decline an offer of seats',
  method: 'post',
  path: '/event-signups/:signupId/decline',
  access: 'customer',
  input: z.strictObject(own),
  output: signupSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.NO_OFFER', 'SIGNUP.OFFER_EXPIRED'],
})
