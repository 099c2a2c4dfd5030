import { View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { tierOf } from '../tier-of'
import type { LadderNames } from './footprints-view'
import { RoadReason } from './RoadReason'
import css from './RuleReason.module.scss'
import { whyTexts as texts } from './why-messages'
import type { ClosedRoute } from './why-view'

/** A tier's rule in words, with each of its comparisons. */
export function RuleReason({ route, ladder }: { route: ClosedRoute; ladder: LadderNames }) {
  const { t } = useText()
  const wording = route.roads.length === 1 ? texts.one : texts[route.combine]
  return (
    <View className={css.rule!}>
      <View className={css.words!}>{t(wording, { tier: t(tierOf(ladder, route.tierId).name) })}</View>
      {route.roads.map((road) => (
        <RoadReason key={road.metricId} road={road} />
      ))}
    </View>
  )
}
