import type { BusinessDay } from '../../src/domain/date/business-day'

/** Where the demo bank's clock stands after seeding: a Sunday morning late in the month, 21 days settled of 30. */
export const seedNowMs = Date.parse('2026-11-22T09:30:00+08:00')

/** The first day the demo bank knows of: 18 months of balances before the seed's month. */
export const feedFirstDay = '2025-05-01' as BusinessDay

/** The last day the demo bank has balances for: the day before the seed's. */
export const feedLastDay = '2026-11-21' as BusinessDay
