import { addDays } from '../date/business-day'
import { dayAt } from '../date/day-at'
import { midnightMs } from '../date/midnight'

const hourMs = 3_600_000

/** An offer's clock stands still from 22:00 to 08:00. Product rules, section 4. */
const wakesMs = 8 * hourMs
const sleepsMs = 22 * hourMs

/** An offer lasts a day at most. Product rules, section 4. */
const longestMs = 24 * hourMs

/** How long an offer lasts on its clock: 24 hours, or a third of the time to the start where that is less, rounded down. */
export const offerLengthMs = (atMs: number, startsAtMs: number): number =>
  Math.max(0, Math.min(longestMs, Math.floor((startsAtMs - atMs) / 3)))

/** When an offer made at an instant expires: its length later by a clock that sleeps at night, and when the event starts at the latest. */
export function offerExpiryMs(atMs: number, startsAtMs: number): number {
  let leftMs = offerLengthMs(atMs, startsAtMs)
  for (let day = dayAt(atMs), nowMs = atMs; ; day = addDays(day, 1)) {
    nowMs = Math.max(nowMs, midnightMs(day) + wakesMs)
    if (nowMs >= startsAtMs) return startsAtMs
    const awakeMs = Math.max(0, midnightMs(day) + sleepsMs - nowMs)
    if (leftMs <= awakeMs) return Math.min(nowMs + leftMs, startsAtMs)
    leftMs -= awakeMs
  }
}
