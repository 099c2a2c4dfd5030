import type { Period } from '../date/period'
import type { Books } from './books'
import { tierAt } from './compile-scheme'
import type { Rules } from './compile-scheme'
import { decide, evaluate } from './evaluate'
import type { Evaluation, Hold, Step, TierState } from './evaluate'
import { rulesFor } from './ladder'
import type { Ladder } from './ladder'
import { measure } from './measure'
import type { Reading } from './reading'
import type { Fault, Result } from './result'

/** Evaluates closed periods one after another, each from the tier the one before left. Refused, with nothing evaluated, when `checkReplay` finds a fault. */
export function replay(ladder: Ladder, books: Books, periods: readonly Period[], start: TierState): Result<readonly Evaluation[]> {
  const fault = checkReplay(ladder, books, periods, start)
  if (fault) return { isOk: false, faults: [fault] }
  const evaluations: Evaluation[] = []
  let state = start
  for (const period of periods) {
    const evaluation = evaluatePeriod(ladder, books, period, state)
    evaluations.push(evaluation)
    state = stateAfter(evaluation)
  }
  return { isOk: true, value: evaluations }
}

/** One period of a replay without its reasons. */
export type BareEvaluation = {
  readonly rules: Rules
  readonly period: Period
  readonly before: TierState
  readonly step: Step
  readonly readings: readonly Reading[]
  readonly hold: Hold | null
}

/** The same replay without the reasons, for whole books at speed: each period as it is decided. Yields where the customer ends. `checkReplay` first. @throws RangeError as `evaluatePeriod`. */
export function replayBare(
  ladder: Ladder,
  books: Books,
  periods: readonly Period[],
  start: TierState,
  visit: (evaluation: BareEvaluation) => void,
): TierState {
  let before = start
  for (const period of periods) {
    const rules = requireRules(ladder, period)
    const readings = measure(rules, books, period)
    const hold = books.holds.get(period.key) ?? null
    const step = decide(rules, before, readings, hold)
    visit({ rules, period, before, step, readings, hold })
    before = { tierId: tierAt(rules, step.place).tier.id, misses: step.misses }
  }
  return before
}

/** Evaluates one closed period out of the books. @throws RangeError when no version governs it or the tier is unknown: `checkReplay` first. */
export function evaluatePeriod(ladder: Ladder, books: Books, period: Period, before: TierState): Evaluation {
  const rules = requireRules(ladder, period)
  return evaluate(rules, period, before, measure(rules, books, period), books.holds.get(period.key) ?? null)
}

function requireRules(ladder: Ladder, period: Period): Rules {
  const rules = rulesFor(ladder, period)
  if (!rules) throw new RangeError(`no rules of ${ladder.id} for ${period.key}`)
  return rules
}

/** Where an evaluation leaves the customer. */
export function stateAfter(evaluation: Evaluation): TierState {
  return { tierId: evaluation.afterTierId, misses: evaluation.misses }
}

/**
 * The first thing in the way of a replay, or null: periods of the wrong kind, twice, out of order or with a gap between them
 * (misses count consecutive periods), a period before the first rules, a starting tier or misses the rules do not have,
 * a count the rules need and the books lack.
 */
export function checkReplay(ladder: Ladder, books: Books, periods: readonly Period[], start: TierState): Fault | null {
  let before: Period | null = null
  let first: Rules | null = null
  for (let index = 0; index < periods.length; index += 1) {
    const period = periods[index]
    if (!period) continue
    const at = `/periods/${index}`
    const rules = rulesFor(ladder, period)
    const fault =
      (before && checkSequence(before, period, at)) ?? checkRules(ladder, rules, period, at) ?? checkCounts(rules, books, period)
    if (fault) return fault
    first ??= rules
    before = period
  }
  return checkStart(first ?? ladder.versions[0], start)
}

function checkSequence(before: Period, period: Period, pointer: string): Fault | null {
  if (period.kind !== before.kind || period.ordinal === before.ordinal + 1) return null
  if (period.ordinal === before.ordinal)
    return { pointer, code: 'PERIOD_TWICE', message: `${period.key} is given twice. Give each period once.` }
  if (period.ordinal < before.ordinal) {
    return {
      pointer,
      code: 'PERIOD_OUT_OF_ORDER',
      message: `${period.key} comes after ${before.key}. Order the periods from the oldest to the newest.`,
    }
  }
  const message = `Periods are missing between ${before.key} and ${period.key}. Missed periods are counted in a row, so give every one.`
  return { pointer, code: 'PERIOD_GAP', message }
}

function checkRules(ladder: Ladder, rules: Rules | null, period: Period, pointer: string): Fault | null {
  if (period.kind !== ladder.kind) {
    return { pointer, code: 'NOT_A_PERIOD', message: `"${ladder.id}" evaluates by ${ladder.kind}, and ${period.key} is a ${period.kind}.` }
  }
  if (rules) return null
  const start = ladder.versions[0].scheme.effectiveFrom
  return {
    pointer,
    code: 'NO_RULES_IN_FORCE',
    message: `The rules of "${ladder.id}" begin on ${start}. Give periods from then on, or an older version too.`,
  }
}

function checkCounts(rules: Rules | null, books: Books, period: Period): Fault | null {
  for (const thing of rules?.countsNeeded ?? []) {
    if (books.counts.get(period.key)?.[thing] !== undefined) continue
    return {
      pointer: '/counts',
      code: 'COUNT_MISSING',
      message: `The count "${thing}" of ${period.key} is missing. Give it; 0 if there was none.`,
    }
  }
  return null
}

function checkStart(rules: Rules, start: TierState): Fault | null {
  if (!rules.placeOf.has(start.tierId)) {
    const known = rules.tiers.map(({ tier }) => tier.id).join(', ')
    return { pointer: '/startTier', code: 'UNKNOWN_TIER', message: `There is no tier "${start.tierId}". The tiers are ${known}.` }
  }
  const most = rules.scheme.graceMisses - 1
  if (Number.isSafeInteger(start.misses) && start.misses >= 0 && start.misses <= most) return null
  return {
    pointer: '/startMisses',
    code: 'MISSES_OUT_OF_RANGE',
    message: `Write the missed periods so far as a whole number from 0 to ${most}.`,
  }
}
