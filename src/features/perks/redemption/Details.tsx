import { Text, View } from '@tarojs/components'
import type { Redemption } from '../../../contract/perks'
import { isOver, isUsed } from '../../../domain/perks/redemption'
import { formatDay } from '../../../i18n/format'
import { formatInstant } from '../../../i18n/format-instant'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { redemptionWords } from '../redemption-messages'
import { usePerkWords } from '../use-perk-words'
import { useRedemptionWords } from '../use-redemption-words'
import css from './Details.module.scss'
import { codeTexts as texts } from './messages'

/** For whom, for when, and what became of it. */
export function Details({ redemption, isHonoured }: { redemption: Redemption; isHonoured: boolean }) {
  const { t, language } = useText()
  const { endOf } = usePerkWords()
  const { guestWords } = useRedemptionWords()
  const { state, places, visitDay, choice, reservedAt, redeemedAt, fulfilledAt, endedAt } = redemption
  const timed = (name: string, instant: string | null) => (instant ? [[name, formatInstant(instant, language)] as const] : [])
  const rows = [
    ...(choice ? [[t(texts.choice), t(choice)] as const] : []),
    [t(texts.who), guestWords(redemption)] as const,
    [t(texts.places), t(texts.placesValue, { places })] as const,
    ...(visitDay ? [[t(texts.visitDay), formatDay(visitDay, language)] as const] : []),
    ...(state === 'RESERVED' ? [[t(texts.until), endOf(redemption)] as const] : []),
    ...timed(t(texts.usedAt), redeemedAt),
    ...timed(t(texts.fulfilledAt), fulfilledAt),
    ...timed(t(texts.endedAt), endedAt),
    ...timed(t(texts.reservedAt), reservedAt),
  ]
  return (
    <Card>
      {rows.map(([name, value]) => (
        <View key={name} className={css.row!}>
          <Text className={css.name!}>{name}</Text>
          <Text>{value}</Text>
        </View>
      ))}
      {isUsed(state) ? <View className={css.note!}>{t(texts.usedNote)}</View> : null}
      {isOver(state) ? <View className={css.note!}>{state === 'RELEASED' ? t(texts.released) : t(texts.returned, { places })}</View> : null}
      {isHonoured ? <View className={css.note!}>{t(redemptionWords.honoured)}</View> : null}
    </Card>
  )
}
