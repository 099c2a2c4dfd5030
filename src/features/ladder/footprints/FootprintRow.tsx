import { Text, View } from '@tarojs/components'
import type { Footprint } from '../../../contract/footprints'
import { formatPeriodOfYear } from '../../../i18n/format-period'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { toRoadView } from '../road-view'
import { tierOf } from '../tier-of'
import { useRoadWords } from '../use-road-words'
import css from './FootprintRow.module.scss'
import { headRoad, isChange, type LadderNames } from './footprints-view'
import { footprintTexts as texts } from './messages'
import { OutcomeMark } from './OutcomeMark'

type FootprintRowProps = { footprint: Footprint; ladder: LadderNames; onOpen: () => void }

/** One evaluation on the time line; it opens to its reasons. */
export function FootprintRow({ footprint, ladder, onOpen }: FootprintRowProps) {
  const { t, language } = useText()
  const { figure } = useRoadWords()
  const nameOf = (tierId: string) => t(tierOf(ladder, tierId).name)
  const to = nameOf(footprint.afterTierId)
  const road = headRoad(footprint)
  return (
    <Pressable className={css.row} onPress={onOpen}>
      <View className={`${css.dot} ${css[footprint.outcome]}`} ariaHidden />
      <View className={css.words!}>
        <View className={css.line!}>
          <Text className={css.period!}>{formatPeriodOfYear(footprint.periodKey, language)}</Text>
          <OutcomeMark footprint={footprint} />
        </View>
        <View className={isChange(footprint) ? css.change! : css.tier!}>
          {isChange(footprint) ? t(texts.change, { from: nameOf(footprint.beforeTierId), to }) : to}
        </View>
        {road ? <View className={css.figure!}>{`${t(road.name)} ${figure(toRoadView(road).current)}`}</View> : null}
      </View>
    </Pressable>
  )
}
