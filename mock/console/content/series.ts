import type { EventBody } from '../../../src/contract/console/event-body'
import { addDays, daysBetween, type BusinessDay } from '../../../src/domain/date/business-day'
import { dayAt, instantAt } from '../../clock'

/** On which days a series falls. */
export type SeriesDates = { kind: 'days'; days: readonly BusinessDay[] } | { kind: 'weeks'; every: number; times: number }

const dayMs = 86_400_000

/** The days of a series, counted from the event's own. */
export function daysOfSeries(startsAt: string, dates: SeriesDates): readonly BusinessDay[] {
  if (dates.kind === 'days') return dates.days
  const first = dayAt(Date.parse(startsAt))
  return Array.from({ length: dates.times }, (_, at) => addDays(first, (at + 1) * dates.every * 7))
}

/** An event on another day: every time in it moves by as many days, and keeps its hour. (The bank's clock knows no summer time.) */
export function onDay(body: EventBody, startsAt: string, day: BusinessDay): EventBody {
  const byMs = daysBetween(dayAt(Date.parse(startsAt)), day) * dayMs
  const moved = (at: string | null) => (at === null ? null : instantAt(Date.parse(at) + byMs))
  const { opensAt, closesAt, drawAt, startsAt: start, endsAt, mergeAt, pools } = body
  return {
    ...body,
    ...{ opensAt: moved(opensAt), closesAt: moved(closesAt), drawAt: moved(drawAt), startsAt: moved(start), endsAt: moved(endsAt) },
    ...{ mergeAt: moved(mergeAt), pools: pools.map((pool) => ({ ...pool, opensAt: moved(pool.opensAt) })) },
  }
}
