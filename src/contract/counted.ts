import { endpoint } from './endpoint'
import { businessDaySchema, fenSchema, idSchema } from './primitives'
import * as z from './schema'

/** Why a purchase is left out of the card spend. */
export const exclusionReasonSchema = z.enum(['oneOff', 'zeroRate', 'cashAdvance', 'fee', 'interest', 'pending'])

/** What counts towards the ladder and what does not, as of a day. `spending` and `loans` are null where the scheme does not look at them. */
export const readCounted = endpoint({
  id: 'readCounted',
  summary: 'Read what counts towards the ladder and what does not',
  method: 'get',
  path: '/ladder/counted',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    assets: z.array(z.object({ kind: z.string(), balanceFen: fenSchema, isCounted: z.boolean() })),
    loans: z.nullable(
      z.array(
        z.object({
          id: idSchema,
          type: z.string(),
          class: z.string(),
          balanceFen: fenSchema,
          contractFen: fenSchema,
          isCounted: z.boolean(),
        }),
      ),
    ),
    spending: z.nullable(
      z.object({
        /** The 12 months of the running window, `2026-01`, oldest first, with what counts of each after refunds. */
        months: z.array(z.object({ month: z.string(), countedFen: fenSchema })),
        countedFen: fenSchema,
        /** Purchases left out, newest first. */
        excluded: z.array(
          z.object({
            id: idSchema,
            postingDay: businessDaySchema,
            merchant: z.string(),
            amountFen: fenSchema,
            reason: exclusionReasonSchema,
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})

export type Counted = z.infer<typeof readCounted.output>
export type ExclusionReason = z.infer<typeof exclusionReasonSchema>
