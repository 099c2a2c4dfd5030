import { daysBetween } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { pointsIn, type PointsLedger } from './ledger'

/** What expires this close is worth a reminder. Illustrative. */
const reminderDays = 60

/** Points that are gone from `onDay` on, if nobody spends them. */
export type Expiring = { readonly points: number; readonly onDay: BusinessDay }

/** What expires next, when that is within 60 days; else null. */
export function expiringNext({ asOfDay, lots }: PointsLedger): Expiring | null {
  const [first] = lots
  if (!first || daysBetween(asOfDay, first.expiresOn) > reminderDays) return null
  return { points: pointsIn(lots.filter(({ expiresOn }) => expiresOn === first.expiresOn)), onDay: first.expiresOn }
}

/** What of it still expires after points were spent; null when nothing does. What expires first is spent first. */
export function expiringAfter(expiring: Expiring | null, spentPoints: number): Expiring | null {
  if (!expiring || expiring.points <= spentPoints) return null
  return { ...expiring, points: expiring.points - spentPoints }
}

/** What giving an order's points back brings, and how much of that has expired since and is gone at once. */
export function returning({ asOfDay, taken }: PointsLedger, orderId: string): { points: number; lapsing: number } {
  const lots = taken.get(orderId) ?? []
  return { points: pointsIn(lots), lapsing: pointsIn(lots.filter(({ expiresOn }) => expiresOn <= asOfDay)) }
}
