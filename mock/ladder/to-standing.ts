import type { Standing } from '../../src/contract/ladder'
import { toFen } from '../../src/domain/money/fen'
import { toDayNumber } from '../../src/domain/date/day-number'
import { effectiveDayOf, shiftPeriod } from '../../src/domain/date/period'
import { balanceOn } from '../../src/domain/ladder/balance-line'
import { highestHeld, tierAt, type Rules } from '../../src/domain/ladder/compile-scheme'
import { rulesFor, type Ladder } from '../../src/domain/ladder/ladder'
import { measure } from '../../src/domain/ladder/measure'
import { projectReading, type Reading } from '../../src/domain/ladder/reading'
import { ASSET_KINDS, type AssetKind } from '../../src/domain/ladder/scheme'
import { stateAfter } from '../../src/domain/ladder/replay'
import type { LadderRecord } from './evaluations'
import { toRoute } from './to-route'

/** A customer's standing in the contract's words, from their record. */
export function toStanding(ladder: Ladder, record: LadderRecord): Standing {
  const { feed, books, period, asOfDay, evaluations } = record
  const rules = rulesFor(ladder, period)
  if (!rules) throw new RangeError(`no rules of ${ladder.id} for ${period.key}`)
  const last = evaluations.at(-1)
  const { tierId, misses } = last ? stateAfter(last) : { tierId: tierAt(rules, 0).tier.id, misses: 0 }
  const place = rules.placeOf.get(tierId) ?? 0
  const readings = measure(rules, books, period, toDayNumber(asOfDay))
  const change = evaluations.filter(({ outcome }) => outcome === 'UP' || outcome === 'DOWN').at(-1)
  const { id, version, name, isIllustrative, graceMisses } = rules.scheme
  const nextTier = rules.tiers[place + 1]
  const settledDays = Math.max(0, Math.min(toDayNumber(asOfDay) - period.firstNumber + 1, period.days))
  return {
    asOfDay,
    scheme: { id, version, name, period: period.kind, isIllustrative },
    tiers: rules.tiers.map(({ tier }) => ({ id: tier.id, name: tier.name, skin: tier.skin })),
    tierId,
    tierSince: change?.effectiveDay ?? feed.sinceDay,
    nextEffectiveDay: effectiveDayOf(period),
    period: { firstDay: period.firstDay, lastDay: period.lastDay, days: period.days, settledDays },
    assets: toAssets(rules, record),
    next: nextTier ? toRoute(rules, nextTier, readings) : null,
    keep: toRoute(rules, tierAt(rules, place), readings),
    watch: misses === 0 ? null : { misses, graceMisses, ...fallOf(rules, record, place, misses, readings) },
    hold: feed.holdSinceDay !== null && feed.holdSinceDay <= asOfDay ? feed.hold : null,
    lastChange: change
      ? {
          outcome: change.outcome === 'UP' ? 'UP' : 'DOWN',
          fromTierId: change.beforeTierId,
          toTierId: change.afterTierId,
          effectiveDay: change.effectiveDay,
        }
      : null,
  }
}

/** When the tier ends if every period until then is missed, and where the customer lands at today's figures. */
function fallOf(rules: Rules, { period }: LadderRecord, place: number, misses: number, readings: readonly Reading[]) {
  const { graceMisses, landing } = rules.scheme
  const lastMissed = shiftPeriod(period, graceMisses - misses - 1)
  const landingPlace = landing === 'ONE_DOWN' ? place - 1 : highestHeld(rules, readings.map(projectReading), place)
  return { fallDay: effectiveDayOf(lastMissed), fallTierId: tierAt(rules, landingPlace).tier.id }
}

function toAssets(rules: Rules, { books, asOfDay }: LadderRecord): Standing['assets'] {
  const asOf = toDayNumber(asOfDay)
  const counted = new Set<AssetKind>(
    rules.scheme.metrics.flatMap((metric) =>
      metric.kind === 'balanceAverage' && (metric.onlyIf === null || books.isSecuritiesLinked) ? metric.of : [],
    ),
  )
  const byKind = ASSET_KINDS.flatMap((kind) => {
    const held = books.accounts.filter((account) => account.kind === kind)
    const balanceFen = toFen(held.reduce((sumFen, account) => sumFen + balanceOn(account, asOf), 0))
    return held.length === 0 ? [] : [{ kind, balanceFen, isCounted: counted.has(kind) }]
  })
  const totalFen = toFen(byKind.reduce((sumFen, { balanceFen, isCounted }) => sumFen + (isCounted ? balanceFen : 0), 0))
  return { totalFen, byKind }
}
