import { Text, View } from '@tarojs/components'
import type { Route, Standing } from '../../contract/ladder'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { roadTexts as texts } from './messages'
import css from './NextTier.module.scss'
import { OtherRoads } from './OtherRoads'
import { RoadBar } from './RoadBar'
import { toRoadViews } from './road-view'
import { useHeadline } from './use-headline'

/** The way up, the nearest road first; on the highest step, what keeps it. */
export function NextTier({ standing }: { standing: Standing }) {
  const { t } = useText()
  if (standing.next) return <Roads standing={standing} route={standing.next} title={t(texts.toNext)} />
  if (!standing.keep) return null
  return <Roads standing={standing} route={standing.keep} title={t(texts.top)} />
}

function Roads({ standing, route, title }: { standing: Standing; route: Route; title: string }) {
  const { t } = useText()
  const headline = useHeadline(standing, route)
  const views = toRoadViews(route.roads)
  const foremost = route.combine === 'all' ? views : views.slice(0, 1)
  const { settledDays, days } = standing.period
  return (
    <Card title={title} note={t(texts.settled, { settled: settledDays, days })}>
      <Text className={css.headline!}>{headline}</Text>
      <View>
        {foremost.map((view) => (
          <RoadBar key={view.road.metricId} view={view} />
        ))}
      </View>
      <OtherRoads views={views.slice(foremost.length)} />
    </Card>
  )
}
