import { divideDown } from '../../src/domain/money/divide'
import type { Evaluation } from '../../src/domain/ladder/evaluate'
import type { Ladder } from '../../src/domain/ladder/ladder'
import type { Reading } from '../../src/domain/ladder/reading'
import { replay } from '../../src/domain/ladder/replay'
import { unitOf } from '../../src/domain/ladder/scheme'
import type { Metric } from '../../src/domain/ladder/scheme'
import type { CheckedRule } from '../../src/domain/ladder/compile-criterion'
import type { LineWorker } from './line-worker'
import { readCustomer } from './read-customer'

/** `evaluate`: every evaluation of every customer, with each metric's value. */
export function makeEvaluateWorker(ladder: Ladder): LineWorker {
  let evaluated = 0
  const writeOf = new Map(ladder.versions.map(({ scheme }) => [scheme.version, makeWriter(scheme.metrics)]))
  const head = `,"scheme":${JSON.stringify(ladder.id)},"evaluations":[`
  return {
    answer: (json) => {
      const customer = readCustomer(json)
      if (!customer.isOk) return customer
      const { id, start, periods, books } = customer.value
      const result = replay(ladder, books, periods, start)
      if (!result.isOk) return result
      evaluated += result.value.length
      let text = ''
      for (const evaluation of result.value) text += (text ? ',' : '') + (writeOf.get(evaluation.version)?.(evaluation) ?? '')
      const last = result.value[result.value.length - 1]
      const tail = `],"tier":${quoted(last?.afterTierId ?? start.tierId)},"misses":${last?.misses ?? start.misses}}`
      return { isOk: true, value: `{"customer":${JSON.stringify(id)}${head}${text}${tail}` }
    },
    summary: () => `${evaluated} evaluations under ${ladder.id} ${[...writeOf.keys()].join(', ')}`,
  }
}

// Written by hand: JSON.stringify over these trees would take most of the run. Ids come from a few rules, so each is quoted once.
const quotedIds = new Map<string, string>()

function quoted(id: string): string {
  let text = quotedIds.get(id)
  if (text === undefined) {
    text = JSON.stringify(id)
    quotedIds.set(id, text)
  }
  return text
}

function makeWriter(metrics: readonly Metric[]): (evaluation: Evaluation) => string {
  const writers = metrics.map((metric, slot) => {
    const head = `${slot > 0 ? ',' : ''}${JSON.stringify(metric.id)}:`
    const unit = unitOf(metric)
    return (reading: Reading): string => {
      if (unit === 'count') return `${head}{"count":${reading.total}}`
      if (unit === 'amount') return `${head}{"fen":${reading.total}}`
      return `${head}{"averageFen":${divideDown(reading.total, reading.days)},"sumFen":${reading.total},"days":${reading.days}}`
    }
  })
  return (evaluation) => {
    let text = `{"period":"${evaluation.period}","version":${quoted(evaluation.version)},"effectiveDay":"${evaluation.effectiveDay}"`
    text += `,"outcome":"${evaluation.outcome}","before":${quoted(evaluation.beforeTierId)},"earned":${quoted(evaluation.earnedTierId)}`
    text += `,"after":${quoted(evaluation.afterTierId)},"misses":${evaluation.misses},"graceMisses":${evaluation.graceMisses}`
    if (evaluation.hold) text += `,"hold":"${evaluation.hold}"`
    text += ',"metrics":{'
    for (let slot = 0; slot < writers.length; slot += 1) {
      const reading = evaluation.readings[slot]
      if (reading) text += writers[slot]?.(reading) ?? ''
    }
    return `${text}}${scoresOf(evaluation)}}`
  }
}

function scoresOf(evaluation: Evaluation): string {
  const scores = new Map<string, number>()
  for (const { rule } of evaluation.tiers) if (rule) collectScores(rule, scores)
  return scores.size === 0 ? '' : `,"scoreTenths":${JSON.stringify(Object.fromEntries(scores))}`
}

function collectScores(rule: CheckedRule, scores: Map<string, number>): void {
  if (rule.kind === 'score') scores.set(rule.scoreId, rule.scoreTenths)
  else if (rule.kind !== 'metric') for (const part of rule.of) collectScores(part, scores)
}
