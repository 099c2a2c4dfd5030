import type { DayNumber } from '../date/day-number'
import type { DayWindow } from '../date/window'
import type { Purchase } from './books'
import type { ExcludableType, Exclusion } from './scheme'

/** Why a purchase does not count: it is not posted yet, or a rule of the scheme leaves it out (by its type: that type). */
export type ExclusionReason = 'pending' | 'oneOff' | 'zeroRate' | ExcludableType

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
  for (const exclusion of exclusions) {
    const reason = reasonBy(exclusion, purchase)
    if (reason !== null) return reason
  }
  return null
}

function reasonBy(exclusion: Exclusion, purchase: Purchase): ExclusionReason | null {
  if (exclusion.rule === 'zeroRate') return purchase.isZeroRate ? 'zeroRate' : null
  if (exclusion.rule === 'types') return exclusion.types.find((type) => type === purchase.type) ?? null
  const isOneOff = purchase.amountFen >= exclusion.atLeastFen && (exclusion.categories?.includes(purchase.category) ?? true)
  return isOneOff ? 'oneOff' : null
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

/** The same window purchase by purchase, each counted or left out with its reason. Of those after `knownBy` only the pending are listed, by the day they are expected. */
export function spendLines(
  purchases: readonly Purchase[],
  window: DayWindow,
  knownBy: DayNumber,
  exclusions: readonly Exclusion[],
): SpendLine[] {
  const known = purchases.filter(
    ({ postingDay, isPosted }) =>
      postingDay >= window.firstNumber && postingDay <= window.lastNumber && (postingDay <= knownBy || !isPosted),
  )
  return known.map((purchase) => {
    const reason = exclusionOf(purchase, exclusions)
    const refundedFen = refundedBy(purchase, knownBy)
    return { purchase, countedFen: reason === null ? purchase.amountFen - refundedFen : 0, refundedFen, reason }
  })
}
