import type { BusinessDay } from './business-day'
import { fromDayNumber } from './day-number'
import type { DayNumber } from './day-number'

const dayMs = 86_400_000
const bankOffsetMs = 8 * 3_600_000

/** The bank's day (UTC+8) that an instant falls on. The instant is in milliseconds since the epoch. */
export const dayAt = (atMs: number): BusinessDay => fromDayNumber(Math.floor((atMs + bankOffsetMs) / dayMs) as DayNumber)
