import { addDays } from '../date/business-day'
import { dayAt } from '../date/day-at'
import { midnightMs } from '../date/midnight'

const hourMs = 3_600_000

/** As an offer's clock has it: awake from 08:00 to 22:00. Product rules, section 4. */
const wakesMs = 8 * hourMs
const sleepsMs = 22 * hourMs

/** What is left of an offer on its own clock, in milliseconds: nights do not count. 0 once it has expired. */
export function offerLeftMs(nowMs: number, expiresAtMs: number): number {
  let leftMs = 0
  for (let day = dayAt(nowMs); midnightMs(day) < expiresAtMs; day = addDays(day, 1)) {
    const fromMs = Math.max(nowMs, midnightMs(day) + wakesMs)
    const toMs = Math.min(expiresAtMs, midnightMs(day) + sleepsMs)
    leftMs += Math.max(0, toMs - fromMs)
  }
  return leftMs
}

/** Whether an offer's clock stands still at an instant. */
export function isOfferAsleep(nowMs: number): boolean {
  const timeMs = nowMs - midnightMs(dayAt(nowMs))
  return timeMs < wakesMs || timeMs >= sleepsMs
}
