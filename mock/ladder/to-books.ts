import { addDays, type BusinessDay } from '../../src/domain/date/business-day'
import type { Period } from '../../src/domain/date/period'
import type { Books } from '../../src/domain/ladder/books'
import { readBooks } from '../../src/domain/ladder/read-books'
import { countingDay, countThings } from './counts'
import type { Feed } from './read-feed'

/**
 * A feed as the engine takes it, counted and held for some periods, as of the last settled day. Balances are settled overnight; what a
 * customer has done at the bank is known at once, so events and courses count up to the day after.
 * @throws when the bank's own books have faults.
 */
export function toBooks(feed: Feed, periods: readonly Period[], asOf: BusinessDay): Books {
  const { accounts, loans, purchases, refunds, isSecuritiesLinked, hold, holdSinceDay } = feed
  const held = hold !== null && holdSinceDay !== null ? periods.filter((period) => countingDay(period, asOf) >= holdSinceDay) : []
  const read = readBooks({
    accounts,
    loans,
    purchases,
    refunds,
    isSecuritiesLinked,
    counts: Object.fromEntries(
      periods.map((period) => [period.key, countThings(feed, countingDay(period, asOf), countingDay(period, addDays(asOf, 1)))]),
    ),
    holds: Object.fromEntries(held.map(({ key }) => [key, hold])),
  })
  if (read.isOk) return read.value
  throw new Error(`the books have faults: ${read.faults.map(({ code, pointer }) => `${code} at ${pointer}`).join(', ')}`)
}
