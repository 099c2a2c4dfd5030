import type { Standing } from '../../src/contract/ladder'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { periodOf } from '../../src/domain/date/period'
import { rulesFor } from '../../src/domain/ladder/ladder'
import { ladderOf } from '../ladder/ladders'

/** The metrics of a scheme that count finished courses, on a day. */
function courseMetrics(schemeId: string, today: BusinessDay): readonly string[] {
  const ladder = ladderOf(schemeId)
  const metrics = rulesFor(ladder, periodOf(ladder.kind, today))?.scheme.metrics ?? []
  return metrics.filter((metric) => metric.kind === 'count' && metric.of === 'coursesFinished').map(({ id }) => id)
}

/** Whether a scheme counts finished courses at all. */
export const countsCourses = (schemeId: string, today: BusinessDay): boolean => courseMetrics(schemeId, today).length > 0

/** Whether one more finished course brings a customer nearer to the next tier: it is counted, and not yet as far as it counts. */
export function doesCourseHelp({ next }: Standing, schemeId: string, today: BusinessDay): boolean {
  const own = courseMetrics(schemeId, today)
  return (next?.roads ?? []).some((road) => {
    if (road.unit === 'score')
      return road.parts.some(({ metricId, pointsTenths, maxPointsTenths }) => own.includes(metricId) && pointsTenths < maxPointsTenths)
    return road.unit === 'count' && own.includes(road.metricId) && !road.isMet
  })
}
