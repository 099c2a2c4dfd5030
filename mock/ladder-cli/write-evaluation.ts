import { divideDown } from '../../src/domain/money/divide'
import type { Rules } from '../../src/domain/ladder/compile-scheme'
import { HOLDS } from '../../src/domain/ladder/evaluate'
import type { Reading } from '../../src/domain/ladder/reading'
import type { BareEvaluation } from '../../src/domain/ladder/replay'
import { unitOf } from '../../src/domain/ladder/scheme'
import type { Metric } from '../../src/domain/ladder/scheme'
import { scoreTenths } from '../../src/domain/ladder/score'

// Written by hand: JSON.stringify over so many small objects would take as long as all the rest. Ids come from the rules, so each is quoted once.

/** Writes one evaluation under one version of the rules as an object of JSON. */
export function makeEvaluationWriter(rules: Rules): (evaluation: BareEvaluation) => string {
  const metrics = rules.scheme.metrics.map(makeMetricWriter)
  const scores = [...rules.scores.values()]
  const headOf = makeHeadWriter(rules)
  return (evaluation) => {
    const { readings } = evaluation
    let text = headOf(evaluation)
    for (let slot = 0; slot < metrics.length; slot += 1) {
      const reading = readings[slot]
      if (reading) text += metrics[slot]?.(reading) ?? ''
    }
    if (scores.length === 0) return `${text}}}`
    const points = scores.map((score) => `${JSON.stringify(score.score.id)}:${scoreTenths(score, readings)}`)
    return `${text}},"scoreTenths":{${points.join()}}}`
  }
}

/** Everything before the metrics: whole books have only some dozens of these for a period, so each is made once. */
function makeHeadWriter(rules: Rules): (evaluation: BareEvaluation) => string {
  const ids = rules.tiers.map(({ tier }) => JSON.stringify(tier.id))
  const { version, graceMisses } = rules.scheme
  const known = new Map<string, Map<number, string>>()
  const write = ({ period, before, step, hold }: BareEvaluation): string => {
    const head = `{"period":"${period.key}","version":${JSON.stringify(version)},"effectiveDay":"${period.effectiveDay}","outcome":"${step.outcome}"`
    const tiers = `,"before":${JSON.stringify(before.tierId)},"earned":${ids[step.earned]},"after":${ids[step.place]}`
    const counted = `,"misses":${step.misses},"graceMisses":${graceMisses}${hold === null ? '' : `,"hold":"${hold}"`}`
    return `${head}${tiers}${counted},"metrics":{`
  }
  return (evaluation) => {
    const { period, before, step, hold } = evaluation
    const heads = known.get(period.key) ?? new Map<number, string>()
    if (heads.size === 0) known.set(period.key, heads)
    const places = ((rules.placeOf.get(before.tierId) ?? 0) * ids.length + step.earned) * ids.length + step.place
    const key = (places * graceMisses + step.misses) * (HOLDS.length + 1) + (hold === null ? HOLDS.length : HOLDS.indexOf(hold))
    let head = heads.get(key)
    if (head === undefined) {
      head = write(evaluation)
      heads.set(key, head)
    }
    return head
  }
}

function makeMetricWriter(metric: Metric, slot: number): (reading: Reading) => string {
  const unit = unitOf(metric)
  const head = `${slot > 0 ? ',' : ''}${JSON.stringify(metric.id)}:{"${unit === 'count' ? 'count' : unit === 'amount' ? 'fen' : 'averageFen'}":`
  if (unit !== 'average') return ({ total }) => `${head}${total}}`
  return ({ total, days }) => `${head}${divideDown(total, days)},"sumFen":${total},"days":${days}}`
}
