import { addDays } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { midnightMs } from '../date/midnight'

/** Where a use of a perk is in its life; before it there is an AVAILABLE place of the quota. */
export type RedemptionState = 'RESERVED' | 'REDEEMED' | 'FULFILLED' | 'RELEASED' | 'EXPIRED' | 'CANCELLED'

/** What the quota needs to know of a redemption. Instants are in milliseconds since the epoch. */
export type Redemption = {
  readonly id: string
  readonly state: RedemptionState
  /** Places of the quota that it takes: the customer and the guests. */
  readonly places: number
  /** A confirmed booking's day; such a one outlives a fall of the tier. */
  readonly visitDay: BusinessDay | null
  readonly reservedAtMs: number
  readonly expiresAtMs: number
  /** When it was released, expired or cancelled. */
  readonly endedAtMs: number | null
}

const NEXT: Readonly<Record<RedemptionState, readonly RedemptionState[]>> = {
  RESERVED: ['REDEEMED', 'RELEASED', 'EXPIRED', 'CANCELLED'],
  REDEEMED: ['FULFILLED'],
  FULFILLED: [],
  RELEASED: [],
  EXPIRED: [],
  CANCELLED: [],
}

/** Whether a redemption may go from one state straight to another. */
export const canBecome = (from: RedemptionState, to: RedemptionState): boolean => NEXT[from].includes(to)

/** Whether a redemption's places are used up for good. */
export const isUsed = (state: RedemptionState): boolean => state === 'REDEEMED' || state === 'FULFILLED'

/** Whether it is over without having been used, and its places are back in the quota. */
export const isOver = (state: RedemptionState): boolean => state !== 'RESERVED' && !isUsed(state)

/**
 * When a code made on a day stops being good: at the end of its visit day; without one, after `validDays` days (the first of
 * them the day itself), but never after its quota's period.
 */
export function expiryMs(madeOn: BusinessDay, visitDay: BusinessDay | null, validDays: number, resetsOn: BusinessDay): number {
  if (visitDay !== null) return midnightMs(addDays(visitDay, 1))
  return Math.min(midnightMs(addDays(madeOn, validDays)), midnightMs(resetsOn))
}
