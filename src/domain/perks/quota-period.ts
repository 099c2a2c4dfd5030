import { addDays, toBusinessDay } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import { periodOf } from '../date/period'

/** How often a quota starts afresh. */
export type QuotaPeriodKind = 'month' | 'quarter' | 'year'

/** A calendar month, quarter or year that a quota is for. Days are inclusive; `key` is `2026-11`, `2026-Q4` or `2026`. */
export type QuotaPeriod = {
  readonly key: string
  readonly firstDay: BusinessDay
  readonly lastDay: BusinessDay
  /** The first day of the next one: what is left until then lapses. */
  readonly resetsOn: BusinessDay
}

/** The period of a kind that a day lies in. */
export function quotaPeriodOf(kind: QuotaPeriodKind, day: BusinessDay): QuotaPeriod {
  if (kind !== 'year') {
    const { key, firstDay, lastDay, effectiveDay } = periodOf(kind, day)
    return { key, firstDay, lastDay, resetsOn: effectiveDay }
  }
  const key = day.slice(0, 4)
  const lastDay = toBusinessDay(`${key}-12-31`)
  return { key, firstDay: toBusinessDay(`${key}-01-01`), lastDay, resetsOn: addDays(lastDay, 1) }
}

/** The period before the one that a day lies in. */
export const quotaPeriodBefore = (kind: QuotaPeriodKind, day: BusinessDay): QuotaPeriod =>
  quotaPeriodOf(kind, addDays(quotaPeriodOf(kind, day).firstDay, -1))
