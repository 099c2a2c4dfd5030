import type { Campaign } from '../../../api/console/desk'
import { onWall } from '../form/wall-clock'

/** A campaign on its first day in the year. */
export type Entry = Campaign & { day: number }

/** A year's campaigns by the month in which each begins, in the order of days; what began before the year stands on its first day. */
export function byMonth(year: number, entries: readonly Campaign[]): Entry[][] {
  const placed = entries.map((entry) => {
    const start = onWall(entry.startsAt)
    const isEarlier = start.year() < year
    return { ...entry, month: isEarlier ? 0 : start.month(), day: isEarlier ? 1 : start.date() }
  })
  return Array.from({ length: 12 }, (_, month) => placed.filter((entry) => entry.month === month).sort((a, b) => a.day - b.day))
}
