import type { BusinessDay } from '../date/business-day'
import { toDayNumber } from '../date/day-number'
import { periodOf, shiftPeriod } from '../date/period'
import type { Period } from '../date/period'
import type { Fen } from '../money/fen'
import { assetsOn } from './assets'
import type { AssetLine } from './assets'
import type { Books } from './books'
import { highestHeld, tierAt } from './compile-scheme'
import type { Rules } from './compile-scheme'
import { decide } from './evaluate'
import type { Evaluation, Hold, Outcome, TierState } from './evaluate'
import { rulesFor } from './ladder'
import type { Ladder } from './ladder'
import { measure } from './measure'
import { projectReading } from './reading'
import type { Reading } from './reading'
import { stateAfter } from './replay'
import { routeTo } from './road'
import type { Route } from './road'
import type { LocalizedName, TierSkin } from './scheme'

/** How a customer came onto the ladder: the tier given at the start, and the day it was given. */
export type StartingTier = { readonly tierId: string; readonly sinceDay: BusinessDay }

/** Missed periods k of N, and where the customer falls, and when, if no period until then meets the tier. */
export type Watch = { readonly misses: number; readonly graceMisses: number; readonly fallDay: BusinessDay; readonly fallTierId: string }

/** A rise or a fall, in effect from 00:00 of `effectiveDay`. */
export type TierChange = {
  readonly outcome: 'UP' | 'DOWN'
  readonly fromTierId: string
  readonly toTierId: string
  readonly effectiveDay: BusinessDay
}

/** Where a customer is on the ladder as of a settled day, with the running period's way up and down. */
export type RunningStanding = {
  readonly asOfDay: BusinessDay
  readonly scheme: {
    readonly id: string
    readonly version: string
    readonly name: LocalizedName
    readonly period: Period['kind']
    readonly isIllustrative: boolean
  }
  readonly tiers: readonly { readonly id: string; readonly name: LocalizedName; readonly skin: TierSkin }[]
  readonly tierId: string
  readonly tierSince: BusinessDay
  readonly nextEffectiveDay: BusinessDay
  readonly period: {
    readonly key: string
    readonly firstDay: BusinessDay
    readonly lastDay: BusinessDay
    readonly days: number
    readonly settledDays: number
  }
  readonly assets: { readonly totalFen: Fen; readonly byKind: readonly AssetLine[] }
  readonly next: Route | null
  readonly keep: Route | null
  readonly watch: Watch | null
  readonly hold: Hold | null
  readonly lastChange: TierChange | null
  /** What the running period's evaluation will come to if every balance stays as it is. */
  readonly outlook: { readonly outcome: Outcome; readonly tierId: string }
  /** The running period's metrics so far, in the scheme's order. */
  readonly readings: readonly Reading[]
}

/**
 * The standing as of the end of `asOfDay`, the last settled day. `history` is every evaluation so far, the oldest first. The
 * running period is the day's own, or the next one when that has been evaluated already or was over before the customer came.
 * @throws RangeError when no version of the ladder governs the running period.
 */
export function standingOn(
  ladder: Ladder,
  books: Books,
  asOfDay: BusinessDay,
  history: readonly Evaluation[],
  start: StartingTier,
): RunningStanding {
  const period = runningPeriod(ladder, asOfDay, history, start)
  const rules = rulesFor(ladder, period)
  if (!rules) throw new RangeError(`no rules of ${ladder.id} for ${period.key}`)
  const asOf = toDayNumber(asOfDay)
  const last = history[history.length - 1]
  const state = last ? stateAfter(last) : { tierId: start.tierId, misses: 0 }
  const readings = measure(rules, books, period, asOf)
  const projected = readings.map(projectReading)
  const hold = books.holds.get(period.key) ?? null
  const outlook = decide(rules, state, projected, hold)
  const place = rules.placeOf.get(state.tierId) ?? 0
  const lastChange = lastChangeIn(history)
  return {
    asOfDay,
    ...describeScheme(rules),
    tierId: state.tierId,
    tierSince: lastChange?.effectiveDay ?? start.sinceDay,
    nextEffectiveDay: period.effectiveDay,
    period: spanOf(period, asOf),
    assets: assetsOn(rules.scheme, books, asOf),
    next: routeTo(rules, place + 1, readings),
    keep: routeTo(rules, place, readings),
    watch: watchOf(rules, state, place, period, projected),
    hold,
    lastChange,
    outlook: { outcome: outlook.outcome, tierId: tierAt(rules, outlook.place).tier.id },
    readings,
  }
}

function describeScheme({ scheme }: Rules): Pick<RunningStanding, 'scheme' | 'tiers'> {
  const { id, version, name, period, isIllustrative } = scheme
  return {
    scheme: { id, version, name, period, isIllustrative },
    tiers: scheme.tiers.map((tier) => ({ id: tier.id, name: tier.name, skin: tier.skin })),
  }
}

function runningPeriod(ladder: Ladder, asOfDay: BusinessDay, history: readonly Evaluation[], start: StartingTier): Period {
  const period = periodOf(ladder.kind, asOfDay < start.sinceDay ? start.sinceDay : asOfDay)
  return history[history.length - 1]?.period === period.key ? shiftPeriod(period, 1) : period
}

function spanOf(period: Period, asOf: number): RunningStanding['period'] {
  const settledDays = Math.min(Math.max(asOf - period.firstNumber + 1, 0), period.days)
  return { key: period.key, firstDay: period.firstDay, lastDay: period.lastDay, days: period.days, settledDays }
}

function watchOf(rules: Rules, state: TierState, place: number, period: Period, projected: readonly Reading[]): Watch | null {
  if (state.misses === 0 || place === 0) return null
  const { graceMisses, landing } = rules.scheme
  const fallPeriod = shiftPeriod(period, graceMisses - state.misses - 1)
  const fallPlace = landing === 'EARNED' ? highestHeld(rules, projected, place) : place - 1
  return { misses: state.misses, graceMisses, fallDay: fallPeriod.effectiveDay, fallTierId: tierAt(rules, fallPlace).tier.id }
}

function lastChangeIn(history: readonly Evaluation[]): TierChange | null {
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const evaluation = history[index]
    if (evaluation?.outcome !== 'UP' && evaluation?.outcome !== 'DOWN') continue
    const { outcome, beforeTierId, afterTierId, effectiveDay } = evaluation
    return { outcome, fromTierId: beforeTierId, toTierId: afterTierId, effectiveDay }
  }
  return null
}
