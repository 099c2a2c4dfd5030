import { endpoint } from './endpoint'
import { eventSummarySchema, signupStateSchema } from './events'
import { answersSchema } from './events-questions'
import { surveySchema } from './events-surveys'
import { idSchema, instantSchema } from './primitives'
import * as z from './schema'

export const signupSchema = z.object({
  id: idSchema,
  event: eventSummarySchema,
  /** Counts an event's sign-ups from 1. In a draw it is the lot's number. */
  number: z.int(),
  state: signupStateSchema,
  /** The customer and the companions. */
  seats: z.int(),
  /** Names. */
  companions: z.array(z.string()),
  answers: answersSchema,
  signedUpAt: instantSchema,
  /** While WAITING: how many parties are before this one. Else null. */
  ahead: z.nullable(z.int()),
  /** While OFFERED: accept or decline before then. Else null. */
  offerExpiresAt: z.nullable(instantSchema),
  /** Of one that is EXPIRED, what it was before: an offer not confirmed in time, a wait or a request that was open at the start. Else null. */
  expiredFrom: z.nullable(z.enum(['OFFERED', 'WAITING', 'REQUESTED'])),
  /** Answers and companions can be changed now. */
  isEditable: z.boolean(),
  /** It can be given up now: a seat until `changeableUntil`; the waitlist, a draw and a request at any time before the start. */
  isCancellable: z.boolean(),
  changeableUntil: instantSchema,
  hasTicket: z.boolean(),
  /** It ended, and this customer was there. */
  canAnswerSurvey: z.boolean(),
  survey: z.nullable(surveySchema),
})

/** The customer's sign-ups: of events to come, soonest first; then of those over, latest first. */
export const listOwnSignups = endpoint({
  id: 'listOwnSignups',
  summary: "List the customer's sign-ups",
  method: 'get',
  path: '/event-signups',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ asOf: instantSchema, signups: z.array(signupSchema) }),
  refusals: [],
})

export type Signup = z.infer<typeof signupSchema>
export type SignupState = z.infer<typeof signupStateSchema>
