import { endpoint } from './endpoint'
import { idSchema, instantSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** Something a customer asked the bank to look into, with the time by which it promised an answer. */
export const caseSchema = z.object({
  id: idSchema,
  kind: z.enum(['objection']),
  /** The evaluation objected to: its period. */
  periodKey: z.string(),
  text: z.string(),
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
