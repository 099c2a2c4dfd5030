import type { Reading } from './reading'
import type { Criterion } from './scheme'
import { reachesScore, scoreTenths, shownMarkTenths } from './score'
import type { CompiledScore } from './score'

/** A criterion with the answer to it: the "why" of an evaluation. */
export type CheckedRule =
  | { readonly kind: 'any' | 'all'; readonly isMet: boolean; readonly of: readonly CheckedRule[] }
  | { readonly kind: 'metric'; readonly isMet: boolean; readonly metricId: string; readonly mark: number }
  | { readonly kind: 'score'; readonly isMet: boolean; readonly scoreId: string; readonly markTenths: number; readonly scoreTenths: number }

/** A criterion as two functions of the readings: the bare answer, and the answer with every part's own. */
export type CompiledCriterion = {
  readonly holds: (readings: readonly Reading[]) => boolean
  readonly explain: (readings: readonly Reading[]) => CheckedRule
}

/** Where a criterion finds what it names. */
export type Places = { readonly slotOf: ReadonlyMap<string, number>; readonly scores: ReadonlyMap<string, CompiledScore> }

/** Turns a checked criterion into functions. Names must be known: `readScheme` has seen to that. */
export function compileCriterion(criterion: Criterion, places: Places): CompiledCriterion {
  switch (criterion.kind) {
    case 'any':
      return compileAny(criterion.of.map((part) => compileCriterion(part, places)))
    case 'all':
      return compileAll(criterion.of.map((part) => compileCriterion(part, places)))
    case 'metric':
      return compileMark(criterion.metricId, criterion.mark, places)
    case 'score':
      return compileScoreMark(criterion, places)
  }
}

function compileAny(parts: readonly CompiledCriterion[]): CompiledCriterion {
  return {
    holds: (readings) => {
      for (const part of parts) if (part.holds(readings)) return true
      return false
    },
    explain: (readings) => {
      const of = parts.map((part) => part.explain(readings))
      return { kind: 'any', isMet: of.some((part) => part.isMet), of }
    },
  }
}

function compileAll(parts: readonly CompiledCriterion[]): CompiledCriterion {
  return {
    holds: (readings) => {
      for (const part of parts) if (!part.holds(readings)) return false
      return true
    },
    explain: (readings) => {
      const of = parts.map((part) => part.explain(readings))
      return { kind: 'all', isMet: of.every((part) => part.isMet), of }
    },
  }
}

function compileMark(metricId: string, mark: number, places: Places): CompiledCriterion {
  const slot = places.slotOf.get(metricId)
  if (slot === undefined) throw new RangeError(`no such metric: ${metricId}`)
  const holds = (readings: readonly Reading[]): boolean => {
    const reading = readings[slot]
    return reading !== undefined && reading.total >= mark * reading.days
  }
  return { holds, explain: (readings) => ({ kind: 'metric', isMet: holds(readings), metricId, mark }) }
}

function compileScoreMark(criterion: Extract<Criterion, { kind: 'score' }>, places: Places): CompiledCriterion {
  const score = places.scores.get(criterion.scoreId)
  if (!score) throw new RangeError(`no such score: ${criterion.scoreId}`)
  const { mark, scoreId } = criterion
  const markTenths = shownMarkTenths(mark)
  const holds = (readings: readonly Reading[]): boolean => reachesScore(score, readings, mark)
  return {
    holds,
    explain: (readings) => ({ kind: 'score', isMet: holds(readings), scoreId, markTenths, scoreTenths: scoreTenths(score, readings) }),
  }
}
