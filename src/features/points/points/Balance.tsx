import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../contract/endpoint'
import type { readPoints } from '../../../contract/points'
import { formatCount, formatDay } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Notice } from '../../../ui/Notice/Notice'
import { Rows } from '../../../ui/Rows/Rows'
import { pointWords } from '../messages'
import { atRewards } from '../paths'
import css from './Balance.module.scss'
import { pointsTexts as texts } from './messages'

/** The balance, large; what of it expires next; and the way to spend it. */
export function Balance({ answer: { balance, expiring, asOfDay } }: { answer: OutputOf<typeof readPoints> }) {
  const { t, language } = useText()
  return (
    <>
      <View className={css.card!}>
        <View className={css.soft!}>{t(pointWords.balance)}</View>
        <Text className={css.figure!}>{formatCount(balance)}</Text>
        <View className={css.faint!}>{t(texts.asOf, { day: formatDay(asOfDay, language) })}</View>
        <View className={css.action!}>
          <Button onPress={() => navigation.openPage(atRewards('rewards'))}>{t(texts.toRewards)}</Button>
        </View>
      </View>
      {expiring ? (
        <Notice tone='warn'>
          {t(pointWords.expiring, { points: formatCount(expiring.points), day: formatDay(expiring.onDay, language) })}
        </Notice>
      ) : null}
      <Rows rows={[{ name: t(texts.toOrders), onPress: () => navigation.openPage(atRewards('orders')) }]} />
    </>
  )
}
