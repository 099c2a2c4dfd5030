import { endpoint } from './endpoint'
import { businessDaySchema, fenSchema, idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** Tier skins the app can draw; a scheme names one per tier. */
export const skinSchema = z.enum(['base', 'silver', 'gold', 'jade', 'platinum', 'private'])

export const tierSchema = z.object({ id: idSchema, name: localizedSchema, skin: skinSchema })

const roadBase = {
  metricId: idSchema,
  name: localizedSchema,
  /** Whether the mark is met at the period's end if the last settled balance stays as it is. */
  isMet: z.boolean(),
  /** Loans and spending: shown, never suggested. */
  isInformationOnly: z.boolean(),
}

/**
 * A daily-average road. `sumFen` is the settled days' sum, `balanceFen` the last settled balance; the mark is met at the
 * period's end when the sum over all `days` reaches `markFen · days`.
 */
export const averageRoadSchema = z.object({
  ...roadBase,
  unit: z.literal('average'),
  markFen: fenSchema,
  sumFen: fenSchema,
  balanceFen: fenSchema,
  settledDays: z.int(),
  days: z.int(),
})

export const amountRoadSchema = z.object({ ...roadBase, unit: z.literal('amount'), markFen: fenSchema, valueFen: fenSchema })

export const countRoadSchema = z.object({ ...roadBase, unit: z.literal('count'), mark: z.int(), value: z.int() })

/** A weighted score. `scoreTenths` is rounded down for display; `isMet` was judged on the exact score. */
export const scoreRoadSchema = z.object({
  ...roadBase,
  unit: z.literal('score'),
  markTenths: z.int(),
  scoreTenths: z.int(),
  parts: z.array(z.object({ metricId: idSchema, name: localizedSchema, pointsTenths: z.int(), maxPointsTenths: z.int() })),
})

export const roadSchema = z.discriminatedUnion('unit', [averageRoadSchema, amountRoadSchema, countRoadSchema, scoreRoadSchema])

/** What a tier asks for: any one of the roads, or all of them. */
export const routeSchema = z.object({ tierId: idSchema, combine: z.enum(['any', 'all']), roads: z.array(roadSchema) })

/** The scheme in force, as screens name it. */
export const schemeSummarySchema = z.object({
  id: idSchema,
  version: z.string(),
  name: localizedSchema,
  period: z.enum(['month', 'quarter']),
  isIllustrative: z.boolean(),
})

export const standingSchema = z.object({
  /** The last settled day. Every figure here is as of its end. */
  asOfDay: businessDaySchema,
  scheme: schemeSummarySchema,
  /** All tiers, base first. */
  tiers: z.array(tierSchema).check(z.minLength(1)),
  tierId: idSchema,
  /** The day on which the current tier took effect; for who never changed, the day they became a customer. */
  tierSince: businessDaySchema,
  /** The first day on which the next evaluation's result is in effect. */
  nextEffectiveDay: businessDaySchema,
  period: z.object({ firstDay: businessDaySchema, lastDay: businessDaySchema, days: z.int(), settledDays: z.int() }),
  assets: z.object({
    /** The sum of the kinds that count. */
    totalFen: fenSchema,
    byKind: z.array(z.object({ kind: z.string(), balanceFen: fenSchema, isCounted: z.boolean() })),
  }),
  /** Roads to the next tier, or null at the top. */
  next: z.nullable(routeSchema),
  /** What keeps the current tier, or null at the base. */
  keep: z.nullable(routeSchema),
  /** Missed periods k of N; null when none was missed. `fallDay` is when the tier would end if no period until then meets it. */
  watch: z.nullable(z.object({ misses: z.int(), graceMisses: z.int(), fallDay: businessDaySchema, fallTierId: idSchema })),
  /** The current tier is held whatever the evaluation says. */
  hold: z.nullable(z.enum(['frozen', 'protected'])),
  /** The last change of tier, if the customer ever had one. */
  lastChange: z.nullable(
    z.object({ outcome: z.enum(['UP', 'DOWN']), fromTierId: idSchema, toTierId: idSchema, effectiveDay: businessDaySchema }),
  ),
})

export type Tier = z.infer<typeof tierSchema>
export type Skin = z.infer<typeof skinSchema>
export type Road = z.infer<typeof roadSchema>
export type AverageRoad = z.infer<typeof averageRoadSchema>
export type Route = z.infer<typeof routeSchema>
export type Standing = z.infer<typeof standingSchema>

/** The signed-in customer's tier, the way up, and what keeps it. */
export const readStanding = endpoint({
  id: 'readStanding',
  summary: "Read the customer's standing on the ladder",
  method: 'get',
  path: '/ladder/standing',
  access: 'customer',
  input: z.strictObject({}),
  output: standingSchema,
  refusals: [],
})
