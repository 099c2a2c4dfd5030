import type { BusinessDay } from '../date/business-day'
import type { Period } from '../date/period'
import type { CheckedRule } from './compile-criterion'
import { highestHeld, tierAt } from './compile-scheme'
import type { Rules } from './compile-scheme'
import type { Reading } from './reading'

/** Where a customer stands between two evaluations. `misses` is 0…N−1: the periods missed in a row. */
export type TierState = { readonly tierId: string; readonly misses: number }

/** What an evaluation comes to. HOLD: the tier was missed, but the customer is frozen or protected. */
export type Outcome = 'UP' | 'KEEP' | 'HOLD' | 'WATCH' | 'DOWN'

/** Why a missed period does not count. */
export const HOLDS = ['frozen', 'protected'] as const
/** One of `HOLDS`. */
export type Hold = (typeof HOLDS)[number]

/** Whether a tier's criteria hold, with the tree that says why; the base has none. */
export type TierCheck = { readonly tierId: string; readonly isMet: boolean; readonly rule: CheckedRule | null }

/** One evaluation with all that explains it. */
export type Evaluation = {
  readonly schemeId: string
  readonly version: string
  /** `2026-03` or `2026-Q1`. */
  readonly period: string
  /** The result is in effect from 00:00 of this day. */
  readonly effectiveDay: BusinessDay
  readonly outcome: Outcome
  readonly beforeTierId: string
  /** The highest tier whose criteria hold. */
  readonly earnedTierId: string
  readonly afterTierId: string
  /** Missed periods in a row after this evaluation; a WATCH is `misses` of `graceMisses`. */
  readonly misses: number
  readonly graceMisses: number
  readonly hold: Hold | null
  /** In the order of the scheme's metrics. */
  readonly readings: readonly Reading[]
  /** Base first. */
  readonly tiers: readonly TierCheck[]
}

/** The bare result of a step, by place; `earned` is the highest place whose criteria hold. */
export type Step = { readonly outcome: Outcome; readonly earned: number; readonly place: number; readonly misses: number }

/** The step from a place on the ladder, by the product's rules; `earned` is the highest place whose criteria hold, `isKept` whether the current one's do. */
export function step(rules: Rules, place: number, misses: number, earned: number, isKept: boolean, hold: Hold | null): Step {
  if (earned > place) return { outcome: 'UP', earned, place: earned, misses: 0 }
  if (isKept) return { outcome: 'KEEP', earned, place, misses: 0 }
  if (hold !== null) return { outcome: 'HOLD', earned, place, misses }
  if (misses + 1 < rules.scheme.graceMisses) return { outcome: 'WATCH', earned, place, misses: misses + 1 }
  return { outcome: 'DOWN', earned, place: rules.scheme.landing === 'EARNED' ? earned : place - 1, misses: 0 }
}

/** The tier after a closed period without the reasons: the fast path for whole books. @throws RangeError for a tier the rules do not have. */
export function decide(rules: Rules, before: TierState, readings: readonly Reading[], hold: Hold | null): Step {
  const place = placeOf(rules, before.tierId)
  const held = highestHeld(rules, readings)
  const isKept = held === place || holdsAt(rules, readings, place)
  return step(rules, place, before.misses, held, isKept, hold)
}

/** Evaluates a closed period with the full explanation. `readings` are closed or projected. @throws RangeError for a tier the rules do not have. */
export function evaluate(rules: Rules, period: Period, before: TierState, readings: readonly Reading[], hold: Hold | null): Evaluation {
  const tiers: TierCheck[] = []
  let held = 0
  for (const { tier, place, criterion } of rules.tiers) {
    const rule = criterion && criterion.explain(readings)
    const isMet = rule === null || rule.isMet
    if (isMet) held = place
    tiers.push({ tierId: tier.id, isMet, rule })
  }
  const place = placeOf(rules, before.tierId)
  const next = step(rules, place, before.misses, held, tiers[place]?.isMet === true, hold)
  return {
    schemeId: rules.scheme.id,
    version: rules.scheme.version,
    period: period.key,
    effectiveDay: period.effectiveDay,
    outcome: next.outcome,
    beforeTierId: before.tierId,
    earnedTierId: tierAt(rules, held).tier.id,
    afterTierId: tierAt(rules, next.place).tier.id,
    misses: next.misses,
    graceMisses: rules.scheme.graceMisses,
    hold,
    readings,
    tiers,
  }
}

/**
 * The key under which an evaluation is kept once: the same customer, scheme, period and version give the same key, any
 * other combination another.
 */
export function evaluationKey(customerId: string, evaluation: Pick<Evaluation, 'schemeId' | 'period' | 'version'>): string {
  return [customerId, evaluation.schemeId, evaluation.period, evaluation.version].map(encodeURIComponent).join('/')
}

function holdsAt(rules: Rules, readings: readonly Reading[], place: number): boolean {
  const criterion = tierAt(rules, place).criterion
  return criterion === null || criterion.holds(readings)
}

function placeOf(rules: Rules, tierId: string): number {
  const place = rules.placeOf.get(tierId)
  if (place === undefined) throw new RangeError(`the scheme ${rules.scheme.id} has no tier ${tierId}`)
  return place
}
