import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Period } from '../../src/domain/date/period'
import type { CountedThing } from '../../src/domain/ladder/scheme'
import type { Feed } from './read-feed'

/**
 * What schemes count, as of a day. Transactions: card purchases posted in the day's calendar year. Product kinds: kinds of asset
 * with a balance. Months held: full months since the first of today's products began. Events and courses: in the twelve
 * months up to `doneUpTo`.
 */
export function countThings(feed: Feed, asOf: BusinessDay, doneUpTo: BusinessDay): Readonly<Record<CountedThing, number>> {
  const held = feed.accounts.filter(({ balances }) => (balances.filter(([day]) => day <= asOf).at(-1)?.[1] ?? 0) > 0)
  const firstHeld = held.flatMap(({ balances }) => balances[0]?.[0] ?? []).sort()[0]
  const yearBefore = `${Number(doneUpTo.slice(0, 4)) - 1}${doneUpTo.slice(4)}`
  const recently = (kind: Feed['activities'][number]['kind']) =>
    feed.activities.filter((activity) => activity.kind === kind && activity.day > yearBefore && activity.day <= doneUpTo).length
  const isThisYear = (day: BusinessDay) => day <= asOf && day.slice(0, 4) === asOf.slice(0, 4)
  return {
    transactionsInYear: feed.purchases.filter(({ status, postingDay }) => status === 'posted' && isThisYear(postingDay)).length,
    productKinds: new Set(held.map(({ kind }) => kind)).size,
    productMonthsHeld: firstHeld === undefined ? 0 : fullMonths(firstHeld, asOf),
    eventsAttended: recently('eventAttended'),
    coursesFinished: recently('courseFinished'),
  }
}

const fullMonths = (from: BusinessDay, to: BusinessDay) => monthOrdinal(to) - monthOrdinal(from) - (to.slice(8) < from.slice(8) ? 1 : 0)

const monthOrdinal = (day: BusinessDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** The day on which a period is counted: its last, or for the running one the last settled. */
export const countingDay = (period: Period, asOf: BusinessDay): BusinessDay => (period.lastDay < asOf ? period.lastDay : asOf)
