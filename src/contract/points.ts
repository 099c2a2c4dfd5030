import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** Points that are gone from `onDay` on, if nobody spends them. What expires first is spent first. */
export const expiringSchema = z.object({ points: z.int(), onDay: businessDaySchema })

/**
 * One line of the ledger. EARNED: a lot with a term. SPENT: on an order. RETURNED: of an order that was cancelled. LAPSED: at the start of
 * its day. `points` is above 0 whatever the kind; `balance` is what there was after it.
 */
export const pointsLineSchema = z.object({
  id: idSchema,
  day: businessDaySchema,
  kind: z.enum(['EARNED', 'SPENT', 'RETURNED', 'LAPSED']),
  points: z.int(),
  balance: z.int(),
  /** What they were earned for, or the reward; null for what lapsed. */
  about: z.nullable(localizedSchema),
  /** Of what was earned: the first day without it. */
  expiresOn: z.nullable(businessDaySchema),
})

export type Expiring = z.infer<typeof expiringSchema>
export type PointsLine = z.infer<typeof pointsLineSchema>

/** The customer's points. They are no money, and no evaluation looks at them. */
export const readPoints = endpoint({
  id: 'readPoints',
  summary: "Read the customer's points and their ledger",
  method: 'get',
  path: '/points',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    balance: z.int(),
    /** What expires next, when that is within 60 days. */
    expiring: z.nullable(expiringSchema),
    /** Newest first: the running month and the 23 before it. */
    ledger: z.array(pointsLineSchema),
    /** The sources name points but neither prices nor a term: ours are examples, and the app says so. */
    isIllustrative: z.boolean(),
  }),
  refusals: [],
})
