import { addDays } from '../date/business-day'
import { dayAt } from '../date/day-at'
import { midnightMs } from '../date/midnight'

const hourMs = 3_600_000

/** Nothing leaves the app from 22:00 to 08:00 at the bank (product.md, the same hours as the clock of waitlist offers). */
export const quietHours = { fromHour: 22, toHour: 8 } as const

/** The first instant from `atMs` on, in milliseconds, that is not in the quiet hours: itself, or the next 08:00 at the bank. */
export function afterQuietHours(atMs: number): number {
  const day = dayAt(atMs)
  const hour = (atMs - midnightMs(day)) / hourMs
  if (hour < quietHours.toHour) return midnightMs(day) + quietHours.toHour * hourMs
  return hour < quietHours.fromHour ? atMs : midnightMs(addDays(day, 1)) + quietHours.toHour * hourMs
}
