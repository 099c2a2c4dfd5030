import { addDays } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { periodOf, shiftPeriod } from '../date/period'

/** How long points live, in months. Illustrative: the sources name points but no term. */
const termMonths = 24

/**
 * One thing that happened to a customer's points. Points are whole and above 0. EARNED opens a lot, which is gone from `expiresOn` on.
 * SPENT takes from the lots that expire first. RETURNED puts back what one SPENT entry took, into the lots it came from.
 */
export type PointsEntry =
  | { readonly kind: 'EARNED'; readonly day: BusinessDay; readonly points: number; readonly expiresOn: BusinessDay }
  | { readonly kind: 'SPENT'; readonly day: BusinessDay; readonly points: number; readonly orderId: string }
  | { readonly kind: 'RETURNED'; readonly day: BusinessDay; readonly orderId: string }

/** The first day without the points that are earned on a day: the 1st of the month after 24 months (a policy of ours, illustrative). */
export const expiryDayOf = (earnedDay: BusinessDay): BusinessDay =>
  addDays(shiftPeriod(periodOf('month', earnedDay), termMonths).lastDay, 1)
