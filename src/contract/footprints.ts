import { endpoint } from './endpoint'
import { routeSchema, schemeSummarySchema, tierSchema } from './ladder'
import { businessDaySchema, idSchema } from './primitives'
import * as z from './schema'

/**
 * One evaluation with all that explains it. In `routes` (every tier above the base, lowest first) each road is closed: an
 * average has all its days settled, so `sumFen ≥ markFen · days` is the comparison that was made.
 */
export const footprintSchema = z.object({
  /** `2026-03` or `2026-Q1`. */
  periodKey: z.string(),
  firstDay: businessDaySchema,
  lastDay: businessDaySchema,
  effectiveDay: businessDaySchema,
  schemeVersion: z.string(),
  outcome: z.enum(['UP', 'KEEP', 'HOLD', 'WATCH', 'DOWN']),
  beforeTierId: idSchema,
  /** The highest tier whose criteria held. */
  earnedTierId: idSchema,
  afterTierId: idSchema,
  /** Missed periods in a row after this evaluation: a WATCH is `misses` of `graceMisses`. */
  misses: z.int(),
  graceMisses: z.int(),
  hold: z.nullable(z.enum(['frozen', 'protected'])),
  routes: z.array(z.object({ ...routeSchema.shape, isMet: z.boolean() })),
})

export type Footprint = z.infer<typeof footprintSchema>

/** Every evaluation ever made of the customer under the scheme in force, newest first. */
export const readFootprints = endpoint({
  id: 'readFootprints',
  summary: 'Read every evaluation with its reasons',
  method: 'get',
  path: '/ladder/footprints',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ scheme: schemeSummarySchema, tiers: z.array(tierSchema), footprints: z.array(footprintSchema) }),
  refusals: [],
})
