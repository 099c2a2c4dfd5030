import type { BusinessDay } from './business-day'
import { toDayNumber } from './day-number'

const dayMs = 86_400_000
const bankOffsetMs = 8 * 3_600_000

/** The instant at which a bank day begins, 00:00 at UTC+8, in milliseconds since the epoch. */
export const midnightMs = (day: BusinessDay): number => toDayNumber(day) * dayMs - bankOffsetMs
