import { Text, View } from '@tarojs/components'
import type { Footprint } from '../../../contract/footprints'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import type { LadderNames } from '../footprints/footprints-view'
import { OutcomeMark } from '../footprints/OutcomeMark'
import { useResult } from '../footprints/use-result'
import { whyTexts } from '../footprints/why-messages'
import { tierOf } from '../tier-of'
import { reportTexts as texts } from './messages'
import css from './TierAfter.module.scss'

/** The tier that the period led to, and by what result. */
export function TierAfter({ footprint, ladder }: { footprint: Footprint; ladder: LadderNames }) {
  const { t, language } = useText()
  const result = useResult(footprint, ladder)
  const version = t(whyTexts.version, { scheme: t(ladder.scheme.name), version: footprint.schemeVersion })
  return (
    <Card title={t(texts.tier)}>
      <View className={css.line!}>
        <Text className={css.tier!}>{t(tierOf(ladder, footprint.afterTierId).name)}</Text>
        <OutcomeMark footprint={footprint} />
      </View>
      <View className={css.result!}>{result}</View>
      <View className={css.note!}>{t(whyTexts.effective, { day: formatDay(footprint.effectiveDay, language) })}</View>
      <View className={css.note!}>{version}</View>
    </Card>
  )
}
