import type { DayNumber } from '../date/day-number'
import type { DayWindow } from '../date/window'
import type { Purchase } from './books'
import type { Exclusion } from './scheme'

/** Why a purchase does not count: it is not posted yet, or a rule of the scheme leaves it out. */
export type ExclusionReason = 'pending' | Exclusion['rule']

/** A purchase of the window with what it adds: its amount less its refunds so far, or nothing and the reason. */
export type SpendLine = {
  readonly purchase: Purchase
  readonly countedFen: number
  readonly refundedFen: number
  readonly reason: ExclusionReason | null
}

/** Why a purchase is left out, the first reason in the scheme's order; null when it counts. A one-off is judged by its own amount, before refunds. */
export function exclusionOf(purchase: Purchase, exclusions: readonly Exclusion[]): ExclusionReason | null {
  if (!purchase.isPosted) return 'pending'
  for (const exclusion of exclusions) if (excludes(exclusion, purchase)) return exclusion.rule
  return null
}

function excludes(exclusion: Exclusion, purchase: Purchase): boolean {
  if (exclusion.rule === 'zeroRate') return purchase.isZeroRate
  if (exclusion.rule === 'types') return exclusion.types.includes(purchase.type)
  return purchase.amountFen >= exclusion.atLeastFen && (exclusion.categories?.includes(purchase.category) ?? true)
}

/** What was refunded of a purchase up to a day. A later refund is not known yet. */
export function refundedBy(purchase: Purchase, day: DayNumber): number {
  let refundedFen = 0
  for (const refund of purchase.refunds) if (refund.postingDay <= day) refundedFen += refund.amountFen
  return refundedFen
}

/** Card spend in fen over a window, as known on `knownBy`: posted purchases that no rule leaves out, less their refunds. */
export function cardSpend(purchases: readonly Purchase[], window: DayWindow, knownBy: DayNumber, exclusions: readonly Exclusion[]): number {
  let spendFen = 0
  for (const purchase of purchases) {
    if (purchase.postingDay < window.firstNumber || purchase.postingDay > knownBy || purchase.postingDay > window.lastNumber) continue
    if (exclusionOf(purchase, exclusions) === null) spendFen += purchase.amountFen - refundedBy(purchase, knownBy)
  }
  return spendFen
}

/** The same window purchase by purchase, each counted or left out with its reason. */
export function spendLines(
  purchases: readonly Purchase[],
  window: DayWindow,
  knownBy: DayNumber,
  exclusions: readonly Exclusion[],
): SpendLine[] {
  const known = purchases.filter(({ postingDay }) => postingDay >= window.firstNumber && postingDay <= Math.min(knownBy, window.lastNumber))
  return known.map((purchase) => {
    const reason = exclusionOf(purchase, exclusions)
    const refundedFen = refundedBy(purchase, knownBy)
    return { purchase, countedFen: reason === null ? purchase.amountFen - refundedFen : 0, refundedFen, reason }
  })
}
