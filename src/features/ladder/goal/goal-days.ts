import type { Standing } from '../../../contract/ladder'
import type { BusinessDay } from '../../../domain/date/business-day'
import { periodOf } from '../../../domain/date/period'

const mostChoices = { month: 12, quarter: 6 } as const

/** The days on which a tier can next take effect: the only days by which a goal can be reached. Soonest first. */
export function goalDays({ scheme, nextEffectiveDay }: Pick<Standing, 'scheme' | 'nextEffectiveDay'>): BusinessDay[] {
  const days = [nextEffectiveDay]
  while (days.length < mostChoices[scheme.period]) days.push(periodOf(scheme.period, days.at(-1)!).effectiveDay)
  return days
}
