import { addDays, type BusinessDay } from '../date/business-day'
import { midnightMs } from '../date/midnight'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** When something is worth saying, in milliseconds since the epoch: from `fromMs` on, and no more from `untilMs` on. */
export type SayingTime = { readonly fromMs: number; readonly untilMs: number }

/** Whether it is worth saying at an instant. */
export const isTimely = ({ fromMs, untilMs }: SayingTime, nowMs: number): boolean => fromMs <= nowMs && nowMs < untilMs

/** Letters of the day go out at 09:00 at the bank. Ours. */
export const morningMs = (day: BusinessDay): number => midnightMs(day) + 9 * hourMs

/** A letter of a day: worth saying from its morning on, always. */
export const letterOf = (day: BusinessDay): SayingTime => ({ fromMs: morningMs(day), untilMs: Infinity })

/** Whether a watch is worth a letter: at the first miss, and at the last two before the fall, N−2 and N−1 (product.md). */
export const isWatchTold = (misses: number, graceMisses: number): boolean =>
  misses >= 1 && misses < graceMisses && (misses === 1 || misses >= graceMisses - 2)

/** A new customer is welcomed within 72 hours (product.md). */
export const welcomeTime = (sinceDay: BusinessDay): SayingTime => ({
  fromMs: morningMs(sinceDay),
  untilMs: midnightMs(sinceDay) + 3 * dayMs,
})

/** New rules are told 60 days before they hold. */
export const ruleChangeTime = (effectiveDay: BusinessDay): SayingTime => ({
  fromMs: morningMs(addDays(effectiveDay, -60)),
  untilMs: midnightMs(effectiveDay),
})

/** What ends on a day is told once when it comes near, and once more in its last week. */
export function expiryTimes(onDay: BusinessDay, firstDays: number): { first: SayingTime; last: SayingTime } {
  const lastMs = morningMs(addDays(onDay, -7))
  return {
    first: { fromMs: morningMs(addDays(onDay, -firstDays)), untilMs: lastMs },
    last: { fromMs: lastMs, untilMs: midnightMs(onDay) },
  }
}

/** An event is recalled a day and two hours before it starts; no reminder outlives the next one, or the start. */
export const eventReminderTimes = (startsAtMs: number): { dayBefore: SayingTime; soon: SayingTime } => ({
  dayBefore: { fromMs: startsAtMs - dayMs, untilMs: startsAtMs - 2 * hourMs },
  soon: { fromMs: startsAtMs - 2 * hourMs, untilMs: startsAtMs },
})

/** Whole months from a day to another: 31 Jan to 28 Feb is none, to 1 Mar is one. */
export function monthsBetween(from: BusinessDay, to: BusinessDay): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}

/** The month's card goes out on its 5th to customers from their third month to the end of the first year (product.md); null to others. */
export function monthlyCardTime(sinceDay: BusinessDay, today: BusinessDay): SayingTime | null {
  const cardDay = `${today.slice(0, 7)}-05` as BusinessDay
  const months = monthsBetween(sinceDay, cardDay)
  if (months < 3 || months >= 12) return null
  return { fromMs: morningMs(cardDay), untilMs: midnightMs(cardDay) + 20 * dayMs }
}

/** Greetings are for customers of over a year (product.md), on the day itself. */
export function greetingTime(sinceDay: BusinessDay, day: BusinessDay): SayingTime | null {
  return monthsBetween(sinceDay, day) >= 12 ? { fromMs: morningMs(day), untilMs: midnightMs(day) + dayMs } : null
}

/** Activity that fell by 30 % is asked about (product.md): `recent` against `before`, when there was enough of it to compare. */
export const hasFallen = (recent: number, before: number): boolean => before >= 10 && recent * 10 <= before * 7
