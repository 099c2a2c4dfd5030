import { Text, View } from '@tarojs/components'
import type { Standing } from '../../contract/ladder'
import type { Reminder } from '../../contract/reminders'
import { formatDay } from '../../i18n/format'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { watchTexts as texts } from './messages'
import { RoadBar } from './RoadBar'
import { toRoadViews } from './road-view'
import { tierOf } from './tier-of'
import css from './WatchCard.module.scss'

type Watch = NonNullable<Standing['watch']>

type WatchCardProps = { standing: Standing; watch: Watch; ending: Reminder | undefined }

/** Periods missed, what keeps the tier, until when, and which perks would stop then. */
export function WatchCard({ standing, watch, ending }: WatchCardProps) {
  const { t, language } = useText()
  const { misses, graceMisses: grace } = watch
  const title = t(texts.title, { misses, grace })
  const fall = t(texts.fall, { day: formatDay(watch.fallDay, language), tier: t(tierOf(standing, watch.fallTierId).name) })
  const views = toRoadViews(standing.keep?.roads ?? [])
  const isOnCourse = standing.keep?.combine === 'all' ? views.every((view) => view.isOnCourse) : views.some((view) => view.isOnCourse)
  const keep = views.length === 1 ? texts.keepOne : standing.keep?.combine === 'all' ? texts.keepAll : texts.keepAny
  return (
    <Card title={title}>
      <View className={css.dots!} ariaHidden>
        {Array.from({ length: grace }, (_, place) => (
          <View key={place} className={place < misses ? `${css.dot} ${css.missed}` : css.dot!} />
        ))}
      </View>
      <Text className={css.words!}>{t(texts.missed, { misses, tier: t(tierOf(standing, standing.tierId).name) })}</Text>
      <Text className={css.keep!}>{t(isOnCourse ? texts.onCourse : keep)}</Text>
      {views.map((view) => (
        <RoadBar key={view.road.metricId} view={view} />
      ))}
      <Text className={css.fall!}>{fall}</Text>
      {ending ? (
        <Text className={css.ends!}>
          {t(texts.perksEnd, { count: ending.count, names: ending.names.map((name) => t(name)).join(t(texts.comma)) })}
        </Text>
      ) : null}
    </Card>
  )
}
