import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, instantSchema, localizedSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** Something a customer asked the bank to look into, with the time by which it promised an answer. */
export const caseSchema = z.object({
  id: idSchema,
  kind: z.enum(['objection', 'praise', 'suggestion', 'complaint']),
  /** Of an objection: the period of its evaluation. Else null. */
  periodKey: z.nullable(z.string()),
  text: z.string(),
  /** The bank may call about it; the answer comes in writing either way. */
  mayContact: z.boolean(),
  state: z.enum(['OPEN', 'ANSWERED']),
  openedAt: instantSchema,
  /** The answer comes by then: 18:00 on the third working day after the day of opening (Monday to Friday; holidays are not known). */
  promisedAt: instantSchema,
  answer: z.nullable(z.object({ text: z.string(), answeredAt: instantSchema })),
})

export type Case = z.infer<typeof caseSchema>

/** Objects to an evaluation. A repeat with the same `requestId` gets the first answer; one open objection a period. */
export const objectToEvaluation = endpoint({
  id: 'objectToEvaluation',
  summary: 'Object to an evaluation',
  method: 'post',
  path: '/ladder/objections',
  access: 'customer',
  input: z.strictObject({
    periodKey: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/)),
    text: proseSchema(5, 500),
    requestId: requestIdSchema,
  }),
  output: caseSchema,
  refusals: ['CASE.PERIOD_UNKNOWN', 'CASE.ALREADY_OPEN'],
})

export const feedbackKindSchema = z.enum(['praise', 'suggestion', 'complaint'])

/** Tells the bank what was good, what could be better or what went wrong: a case with the same promise of an answer. */
export const giveFeedback = endpoint({
  id: 'giveFeedback',
  summary: 'Give feedback or complain',
  method: 'post',
  path: '/feedback',
  access: 'customer',
  input: z.strictObject({ kind: feedbackKindSchema, text: proseSchema(5, 1000), mayContact: z.boolean(), requestId: requestIdSchema }),
  output: caseSchema,
  refusals: [],
})

export type FeedbackKind = z.infer<typeof feedbackKindSchema>

/** What customers said and what the bank did about it, the newest first. */
export const listImprovements = endpoint({
  id: 'listImprovements',
  summary: 'What customers said, and what was done',
  method: 'get',
  path: '/improvements',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({
    improvements: z.array(z.object({ id: idSchema, day: businessDaySchema, said: localizedSchema, did: localizedSchema })),
  }),
  refusals: [],
})

/** The customer's cases, newest first. */
export const listCases = endpoint({
  id: 'listCases',
  summary: "List the customer's cases",
  method: 'get',
  path: '/cases',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ cases: z.array(caseSchema) }),
  refusals: [],
})
