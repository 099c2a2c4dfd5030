import type { Route, Standing } from '../../contract/ladder'
import { formatDayOfYear } from '../../i18n/format'
import { useText } from '../../ui/appearance/use-text'
import { roadTexts as texts } from './messages'
import { toRoadViews, type RoadView } from './road-view'
import { tierOf } from './tier-of'
import { useRoadWords } from './use-road-words'

const isReached = (route: Route, views: readonly RoadView[]) =>
  route.combine === 'any' ? views.some((view) => view.isOnCourse) : views.every((view) => view.isOnCourse)

/** The nearest road in one sentence: what is missing, or when the tier will be reached. */
export function useHeadline(standing: Standing, route: Route): string {
  const { t, language } = useText()
  const { figure } = useRoadWords()
  const tier = t(tierOf(standing, route.tierId).name)
  const views = toRoadViews(route.roads)
  if (route.tierId === standing.tierId) return t(texts.topKeep, { tier })
  if (isReached(route, views)) return t(texts.onCourse, { day: formatDayOfYear(standing.nextEffectiveDay, language), tier })
  const nearest = views[0]
  if (!nearest || (route.combine === 'all' && views.length > 1)) return t(texts.allNeeded, { count: views.length, tier })
  const missing = figure(nearest.missing)
  const name = t(nearest.road.name)
  if (nearest.missing.unit === 'tenths') return t(texts.scoreGap, { name, points: missing, tier })
  if (nearest.missing.unit === 'count') return t(texts.countGap, { name, count: missing, tier })
  return t(texts.averageGap, { period: t(texts[standing.scheme.period]), amount: missing, tier })
}
