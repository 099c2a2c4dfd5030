import { compileCriterion } from './compile-criterion'
import type { CompiledCriterion } from './compile-criterion'
import type { Reading } from './reading'
import type { CountedThing, Scheme, SchemeTier } from './scheme'
import { compileScore } from './score'
import type { CompiledScore } from './score'

/** A tier with its criterion as functions; the base, which has none, is never asked. */
export type CompiledTier = { readonly tier: SchemeTier; readonly place: number; readonly criterion: CompiledCriterion | null }

/** One version of a scheme, ready to decide. */
export type Rules = {
  readonly scheme: Scheme
  /** Base first; `place` is the index here. */
  readonly tiers: readonly CompiledTier[]
  readonly placeOf: ReadonlyMap<string, number>
  /** Which reading, in the order of `scheme.metrics`, belongs to a metric. */
  readonly slotOf: ReadonlyMap<string, number>
  readonly scores: ReadonlyMap<string, CompiledScore>
  /** The counts the books must give for every evaluated period. */
  readonly countsNeeded: readonly CountedThing[]
}

/** Turns a checked scheme into functions, once; deciding then walks no data. */
export function compileScheme(scheme: Scheme): Rules {
  const slotOf = new Map(scheme.metrics.map((metric, slot) => [metric.id, slot]))
  const scores = new Map(scheme.scores.map((score) => [score.id, compileScore(score, slotOf)]))
  return {
    scheme,
    tiers: scheme.tiers.map((tier, place) => ({
      tier,
      place,
      criterion: tier.criterion && compileCriterion(tier.criterion, { slotOf, scores }),
    })),
    placeOf: new Map(scheme.tiers.map((tier, place) => [tier.id, place])),
    slotOf,
    scores,
    countsNeeded: scheme.metrics.flatMap((metric) => (metric.kind === 'count' ? [metric.of] : [])),
  }
}

/** The place of the highest tier below `ceiling` whose criteria hold; 0, the base, always does. Reads totals as they stand: project open readings first. */
export function highestHeld(rules: Rules, readings: readonly Reading[], ceiling: number = rules.tiers.length): number {
  for (let place = ceiling - 1; place > 0; place -= 1) if (rules.tiers[place]?.criterion?.holds(readings)) return place
  return 0
}

/** A tier by its place. @throws RangeError when the ladder has no such place: the caller miscounted. */
export function tierAt(rules: Rules, place: number): CompiledTier {
  const tier = rules.tiers[place]
  if (!tier) throw new RangeError(`the ladder has no place ${place}`)
  return tier
}
