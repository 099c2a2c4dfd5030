import { divideDown } from '../money/divide'
import { unitsAt } from '../money/decimal'
import type { Decimal } from '../money/decimal'
import type { Reading } from './reading'
import type { Score } from './scheme'

/** A score ready to be taken: parts by the place of their reading, weights in one unit. */
export type CompiledScore = { readonly score: Score; readonly parts: readonly CompiledPart[]; readonly weightUnit: number }

type CompiledPart = { readonly slot: number; readonly floor: number; readonly span: number; readonly weight: number }

/** Float arithmetic over a handful of parts errs by far less; only what is nearer to a boundary is worked out exactly. */
const DOUBT = 1e-6

/** Prepares a score. `slotOf` says where each metric's reading stands. */
export function compileScore(score: Score, slotOf: ReadonlyMap<string, number>): CompiledScore {
  const scale = Math.max(...score.parts.map((part) => part.weight.scale))
  const parts = score.parts.map((part) => ({
    slot: slotOf.get(part.metricId) ?? -1,
    floor: part.floor,
    span: part.ceiling - part.floor,
    weight: unitsAt(part.weight, scale),
  }))
  return { score, parts, weightUnit: 10 ** scale }
}

/** A mark in tenths as it is shown, rounded up: who reads that score has reached the exact mark. */
export const shownMarkTenths = (mark: Decimal): number => Math.ceil((mark.units * 10) / 10 ** mark.scale)

/** How much of its span a part fills, as an exact fraction `filled / whole` from 0 to 1. */
function filledOf(part: CompiledPart, readings: readonly Reading[]): { filled: number; whole: number } {
  const reading = readings[part.slot]
  if (!reading) throw new RangeError('a reading is missing: measure with the same rules')
  const whole = part.span * reading.days
  return { filled: Math.min(Math.max(reading.total - part.floor * reading.days, 0), whole), whole }
}

function roughScore(compiled: CompiledScore, readings: readonly Reading[]): number {
  let points = 0
  for (const part of compiled.parts) {
    const { filled, whole } = filledOf(part, readings)
    points += (filled / whole) * part.weight
  }
  return (points * 100) / compiled.weightUnit
}

/** Whether `100 · Σ weight · filled/whole` is at least `mark`, worked out in whole numbers of any size. */
function reachesExactly(compiled: CompiledScore, readings: readonly Reading[], mark: Decimal): boolean {
  let numerator = BigInt(0)
  let denominator = BigInt(1)
  for (const part of compiled.parts) {
    const { filled, whole } = filledOf(part, readings)
    numerator = numerator * BigInt(whole) + BigInt(part.weight) * BigInt(filled) * denominator
    denominator *= BigInt(whole)
  }
  const scale = BigInt(10 ** mark.scale)
  return BigInt(100) * numerator * scale >= BigInt(mark.units) * BigInt(compiled.weightUnit) * denominator
}

/** Whether the score is at least `mark`, exactly: no part and no total is rounded. */
export function reachesScore(compiled: CompiledScore, readings: readonly Reading[], mark: Decimal): boolean {
  const distance = roughScore(compiled, readings) - mark.units / 10 ** mark.scale
  return Math.abs(distance) > DOUBT ? distance > 0 : reachesExactly(compiled, readings, mark)
}

/** The score in tenths of a point, 0…1000, rounded down: for showing only. */
export function scoreTenths(compiled: CompiledScore, readings: readonly Reading[]): number {
  const rough = roughScore(compiled, readings) * 10
  const nearest = Math.round(rough)
  if (Math.abs(rough - nearest) > DOUBT) return Math.floor(rough)
  return reachesExactly(compiled, readings, { units: nearest, scale: 1 }) ? nearest : nearest - 1
}

/** One part as shown: its points and the most it can give, in tenths, each rounded down. */
export type PartPoints = { readonly metricId: string; readonly pointsTenths: number; readonly maxPointsTenths: number }

/** The points of each part, for showing. The rounded parts may add up to a little less than the shown score. */
export function pointsOf(compiled: CompiledScore, readings: readonly Reading[]): PartPoints[] {
  return compiled.parts.map((part, index) => {
    const { filled, whole } = filledOf(part, readings)
    const points = (BigInt(1000 * part.weight) * BigInt(filled)) / (BigInt(compiled.weightUnit) * BigInt(whole))
    const metricId = compiled.score.parts[index]?.metricId ?? ''
    return { metricId, pointsTenths: Number(points), maxPointsTenths: divideDown(1000 * part.weight, compiled.weightUnit) }
  })
}
