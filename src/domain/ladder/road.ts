import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { averageProgressPpm, progressPpm } from '../projection/progress'
import type { Rules } from './compile-scheme'
import { projectReading } from './reading'
import type { Reading } from './reading'
import { isInformationOnly, unitOf } from './scheme'
import type { Criterion, LocalizedName, Metric } from './scheme'
import { pointsOf, reachesScore, scoreTenths, shownMarkTenths } from './score'
import type { PartPoints } from './score'

type RoadBase = {
  /** The metric's id, or the score's. */
  readonly metricId: string
  readonly name: LocalizedName
  /** Met at the window's end if every balance stays as it is. */
  readonly isMet: boolean
  /** Loans and spending: shown, never suggested. */
  readonly isInformationOnly: boolean
  /** Towards the mark, projected the same way, rounded down. */
  readonly progressPpm: number
}

/** One mark with the way towards it. Figures of an average are of the window so far: project them with domain/projection. */
export type Road = RoadBase &
  (
    | {
        readonly unit: 'average'
        readonly markFen: Fen
        readonly sumFen: Fen
        readonly balanceFen: Fen
        readonly settledDays: number
        readonly days: number
      }
    | { readonly unit: 'amount'; readonly markFen: Fen; readonly valueFen: Fen }
    | { readonly unit: 'count'; readonly mark: number; readonly value: number }
    | { readonly unit: 'score'; readonly markTenths: number; readonly scoreTenths: number; readonly parts: readonly NamedPoints[] }
  )

type NamedPoints = PartPoints & { readonly name: LocalizedName }

/** What a tier asks for, as roads, the nearest first. A tree with groups inside groups is shown by its marks; `isMet` is always that of the tree. */
export type Route = { readonly tierId: string; readonly combine: 'any' | 'all'; readonly isMet: boolean; readonly roads: readonly Road[] }

/** The route to a place on the ladder; null for the base, which asks for nothing. `readings` may be open. Roads that do not concern the customer are left out. */
export function routeTo(rules: Rules, place: number, readings: readonly Reading[]): Route | null {
  const found = rules.tiers[place]
  if (!found?.criterion || !found.tier.criterion) return null
  const roads = marksIn(found.tier.criterion).map((mark) => roadOf(rules, mark, readings))
  return {
    tierId: found.tier.id,
    combine: found.tier.criterion.kind === 'any' ? 'any' : 'all',
    isMet: found.criterion.holds(readings.map(projectReading)),
    roads: roads.filter((road) => road !== null).sort((a, b) => b.progressPpm - a.progressPpm),
  }
}

type Mark = Exclude<Criterion, { kind: 'any' | 'all' }>

/** Every mark of a criterion, in the order in which the scheme tells them. */
export function marksIn(criterion: Criterion): Mark[] {
  return 'of' in criterion ? criterion.of.flatMap(marksIn) : [criterion]
}

function roadOf(rules: Rules, mark: Mark, readings: readonly Reading[]): Road | null {
  if (mark.kind === 'score') return scoreRoad(rules, mark, readings)
  const slot = rules.slotOf.get(mark.metricId) ?? -1
  const metric = rules.scheme.metrics[slot]
  const reading = readings[slot]
  if (!metric || !reading) throw new RangeError(`no reading of ${mark.metricId}`)
  return reading.applies ? metricRoad(metric, mark.mark, reading) : null
}

function metricRoad(metric: Metric, mark: number, reading: Reading): Road {
  const base = {
    metricId: metric.id,
    name: metric.name,
    isMet: projectReading(reading).total >= mark * reading.days,
    isInformationOnly: isInformationOnly(metric),
  }
  const unit = unitOf(metric)
  if (unit === 'count') return { ...base, progressPpm: progressPpm(reading.total, mark), unit, mark, value: reading.total }
  if (unit === 'amount') {
    return { ...base, progressPpm: progressPpm(reading.total, mark), unit, markFen: toFen(mark), valueFen: toFen(reading.total) }
  }
  const { settledDays, days } = reading
  const average = { markFen: toFen(mark), sumFen: toFen(reading.total), balanceFen: toFen(reading.balance), settledDays, days }
  return { ...base, progressPpm: averageProgressPpm(average), unit, ...average }
}

function scoreRoad(rules: Rules, mark: Extract<Mark, { kind: 'score' }>, readings: readonly Reading[]): Road {
  const compiled = rules.scores.get(mark.scoreId)
  if (!compiled) throw new RangeError(`no such score: ${mark.scoreId}`)
  const projected = readings.map(projectReading)
  const markTenths = shownMarkTenths(mark.mark)
  const tenths = scoreTenths(compiled, projected)
  const isMet = reachesScore(compiled, projected, mark.mark)
  const parts = pointsOf(compiled, projected).map((part) => ({ ...part, name: nameOf(rules, part.metricId) }))
  return {
    metricId: mark.scoreId,
    name: compiled.score.name,
    isMet,
    isInformationOnly: false,
    progressPpm: progressPpm(tenths, Math.max(markTenths, 1)),
    unit: 'score',
    markTenths,
    scoreTenths: tenths,
    parts,
  }
}

function nameOf(rules: Rules, metricId: string): LocalizedName {
  const metric = rules.scheme.metrics[rules.slotOf.get(metricId) ?? -1]
  if (!metric) throw new RangeError(`no such metric: ${metricId}`)
  return metric.name
}
