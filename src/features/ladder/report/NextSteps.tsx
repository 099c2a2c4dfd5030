import { View } from '@tarojs/components'
import type { Footprint } from '../../../contract/footprints'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Pressable } from '../../../ui/Pressable/Pressable'
import type { LadderNames } from '../footprints/footprints-view'
import { OnScreen } from '../frame/OnScreen'
import { pagePaths } from '../../../platform/navigation/paths'
import { tierOf } from '../tier-of'
import { useRoadWords } from '../use-road-words'
import { nextTexts, reportTexts as texts } from './messages'
import css from './NextSteps.module.scss'
import type { Report } from './report-view'

const wordingOf = ({ outcome, afterTierId }: Footprint, ladder: LadderNames) =>
  outcome === 'KEEP' && ladder.tiers[0]?.id === afterTierId ? nextTexts.keepBase : nextTexts[outcome]

/** What follows from the period, and what was missing for the next tier. Borrowing and spending are never suggested. */
export function NextSteps({ report, ladder }: { report: Report; ladder: LadderNames }) {
  const { t } = useText()
  const { figure } = useRoadWords()
  const { footprint, above, gaps } = report
  const left = footprint.graceMisses - footprint.misses
  const sentence = t(wordingOf(footprint, ladder), { tier: t(tierOf(ladder, footprint.afterTierId).name), left })
  return (
    <Card title={t(texts.next)}>
      <View>{sentence}</View>
      {above
        ? gaps.map(({ road, missing }) => (
            <View key={road.metricId} className={css.gap!}>
              {t(texts.gap, { tier: t(above.name), name: t(road.name), missing: figure(missing) })}
            </View>
          ))
        : null}
      {above ? null : <View className={css.gap!}>{t(texts.top)}</View>}
      {gaps.some(({ road }) => road.unit === 'average') ? (
        <OnScreen>
          <Pressable className={css.link} onPress={() => navigation.openPage(pagePaths.planner)}>
            {t(texts.plan)}
          </Pressable>
        </OnScreen>
      ) : null}
    </Card>
  )
}
