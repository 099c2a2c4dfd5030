import { isUsed } from './redemption'
import type { Redemption } from './redemption'

/** What a tier gives of a redeemable perk in each period, and the guests that one use may bring. */
export type Allowance = { readonly total: number; readonly mostGuests: number }

/** One period's places: `reserved + used ≤ total`, and `left` is the rest. */
export type Quota = { readonly total: number; readonly reserved: number; readonly used: number; readonly left: number }

/** Why a use cannot be reserved. */
export type ReserveRefusal = 'LOCKED' | 'TOO_MANY_GUESTS' | 'QUOTA_USED'

const placesOf = (redemptions: readonly Redemption[]) => redemptions.reduce((sum, { places }) => sum + places, 0)

/**
 * A period's quota from its settled redemptions. After a fall the allowance can be less than what was used or is honoured; the total is
 * then that, so that nothing is ever counted as overdrawn.
 */
export function quotaOf(allowanceTotal: number, redemptions: readonly Redemption[]): Quota {
  const used = placesOf(redemptions.filter(({ state }) => isUsed(state)))
  const reserved = placesOf(redemptions.filter(({ state }) => state === 'RESERVED'))
  const total = Math.max(allowanceTotal, used + reserved)
  return { total, reserved, used, left: total - used - reserved }
}

/** Why a use with so many guests cannot be reserved, or null when it can. `allowance` is null for a tier that lacks the perk. */
export function refusalOf(allowance: Allowance | null, redemptions: readonly Redemption[], guests: number): ReserveRefusal | null {
  if (!allowance) return 'LOCKED'
  if (guests > allowance.mostGuests) return 'TOO_MANY_GUESTS'
  return quotaOf(allowance.total, redemptions).left < 1 + guests ? 'QUOTA_USED' : null
}
