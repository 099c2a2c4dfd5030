import { Text, View } from '@tarojs/components'
import { useSession } from '../../../api/session'
import type { Footprint } from '../../../contract/footprints'
import { formatDay } from '../../../i18n/format'
import { formatPeriod } from '../../../i18n/format-period'
import { useText } from '../../../ui/appearance/use-text'
import { tierOf } from '../tier-of'
import type { LadderNames } from './footprints-view'
import css from './Letter.module.scss'
import { letterTexts as texts } from './why-messages'

/** A change of tier as the bank writes it: what changes, from when, and what becomes of the perks. */
export function Letter({ footprint, ladder }: { footprint: Footprint; ladder: LadderNames }) {
  const { t, language } = useText()
  const session = useSession()
  const isUp = footprint.outcome === 'UP'
  const names = {
    period: formatPeriod(footprint.periodKey, language),
    day: formatDay(footprint.effectiveDay, language),
    from: t(tierOf(ladder, footprint.beforeTierId).name),
    to: t(tierOf(ladder, footprint.afterTierId).name),
  }
  return (
    <View className={css.letter!}>
      <Text className={css.title!} ariaRole='heading' ariaLevel={3}>
        {t(isUp ? texts.up : texts.down)}
      </Text>
      <View className={css.rule!} ariaHidden />
      <View className={css.line!}>{t(texts.dear, { name: session.data?.customer.name ?? t(texts.customer) })}</View>
      <View className={css.line!}>{t(isUp ? texts.bodyUp : texts.bodyDown, names)}</View>
      <View className={css.line!}>{t(isUp ? texts.perksUp : texts.perksDown, names)}</View>
      {isUp ? null : <View className={css.line!}>{t(texts.wayBack)}</View>}
    </View>
  )
}
