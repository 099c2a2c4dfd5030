import { endpoint } from './endpoint'
import { tierSchema } from './ladder'
import { businessDaySchema, fenSchema, idSchema, localizedSchema } from './primitives'
import * as z from './schema'

const markSchema = z.object({ tierId: idSchema, markFen: fenSchema })

/**
 * The running period's daily average, day by day: what the planner and the average strip stand on. `average` is null when the
 * scheme has no mark on a daily average.
 */
export const readAverage = endpoint({
  id: 'readAverage',
  summary: "Read the running period's daily balances and the marks on their average",
  method: 'get',
  path: '/ladder/average',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    tiers: z.array(tierSchema),
    tierId: idSchema,
    average: z.nullable(
      z.object({
        metricId: idSchema,
        name: localizedSchema,
        period: z.enum(['month', 'quarter']),
        firstDay: businessDaySchema,
        lastDay: businessDaySchema,
        days: z.int(),
        /** The effective day of this period's evaluation. */
        effectiveDay: businessDaySchema,
        /** The settled days' closing balances, first day first. Its sum is the road's `sumFen`, its last the `balanceFen`. */
        settledFen: z.array(fenSchema),
        /** The last settled balance; of the day before the period when no day of it is settled yet. */
        balanceFen: fenSchema,
        /** Marks on this average, lowest tier first. */
        marks: z.array(markSchema),
        /** Whether the tiers ask for more than this average (all criteria together). */
        isOnlyOneOfAll: z.boolean(),
      }),
    ),
  }),
  refusals: [],
})

/** The daily average of each of the last 12 closed months (fewer for a new customer) and of the running one as projected, oldest first. */
export const readTrend = endpoint({
  id: 'readTrend',
  summary: 'Read the monthly averages of the last year against the marks',
  method: 'get',
  path: '/ladder/trend',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    tiers: z.array(tierSchema),
    months: z.array(z.object({ month: z.string(), averageFen: fenSchema, isProjected: z.boolean() })),
    marks: z.array(markSchema),
  }),
  refusals: [],
})

export type PeriodAverage = NonNullable<z.infer<typeof readAverage.output>['average']>
export type Trend = z.infer<typeof readTrend.output>
