import type { Road, Route } from '../../src/contract/ladder'
import { toFen } from '../../src/domain/money/fen'
import type { CompiledTier, Rules } from '../../src/domain/ladder/compile-scheme'
import { projectReading, shownValue, type Reading } from '../../src/domain/ladder/reading'
import { isInformationOnly, unitOf, type Criterion } from '../../src/domain/ladder/scheme'
import { pointsOf, reachesScore, scoreTenths } from '../../src/domain/ladder/score'

type Leaf = Extract<Criterion, { kind: 'metric' | 'score' }>

/** What a tier asks for and how far each road has come; null for the base tier, which asks for nothing. */
export function toRoute(rules: Rules, { tier }: CompiledTier, readings: readonly Reading[]): Route | null {
  const { criterion } = tier
  if (criterion === null) return null
  const isCombined = 'of' in criterion
  const leaves = isCombined ? criterion.of.map(toLeaf) : [criterion]
  const roads = leaves.map((leaf) => toRoad(rules, leaf, readings)).filter((road) => road !== null)
  return { tierId: tier.id, combine: isCombined ? criterion.kind : 'all', roads }
}

/** @throws RangeError for criteria within criteria, which no scheme has and no screen could show. */
function toLeaf(criterion: Criterion): Leaf {
  if ('of' in criterion) throw new RangeError('a road must be a metric or a score')
  return criterion
}

const toRoad = (rules: Rules, leaf: Leaf, readings: readonly Reading[]) =>
  leaf.kind === 'metric' ? toMetricRoad(rules, leaf, readings) : toScoreRoad(rules, leaf, readings)

/** A road that does not concern the customer is none. */
function toMetricRoad(rules: Rules, { metricId, mark }: Extract<Leaf, { kind: 'metric' }>, readings: readonly Reading[]): Road | null {
  const slot = rules.slotOf.get(metricId) ?? -1
  const metric = rules.scheme.metrics[slot]
  const reading = readings[slot]
  if (!metric || !reading) throw new RangeError(`no metric ${metricId}`)
  if (!reading.applies) return null
  const { total, days, settledDays, balance } = reading
  const isMet = projectReading(reading).total >= mark * days
  const road = { metricId, name: metric.name, isMet, isInformationOnly: isInformationOnly(metric) }
  const unit = unitOf(metric)
  if (unit === 'count') return { ...road, unit, mark, value: shownValue(reading) }
  if (unit === 'amount') return { ...road, unit, markFen: toFen(mark), valueFen: toFen(total) }
  return { ...road, unit, markFen: toFen(mark), sumFen: toFen(total), balanceFen: toFen(balance), settledDays, days }
}

function toScoreRoad(rules: Rules, { scoreId, mark }: Extract<Leaf, { kind: 'score' }>, readings: readonly Reading[]): Road {
  const compiled = rules.scores.get(scoreId)
  if (!compiled) throw new RangeError(`no score ${scoreId}`)
  const projected = readings.map(projectReading)
  const nameOf = (metricId: string) => rules.scheme.metrics[rules.slotOf.get(metricId) ?? -1]?.name ?? compiled.score.name
  return {
    metricId: scoreId,
    name: compiled.score.name,
    isMet: reachesScore(compiled, projected, mark),
    isInformationOnly: false,
    unit: 'score',
    markTenths: Math.ceil((mark.units * 10) / 10 ** mark.scale),
    scoreTenths: scoreTenths(compiled, projected),
    parts: pointsOf(compiled, projected).map((part) => ({ ...part, name: nameOf(part.metricId) })),
  }
}
