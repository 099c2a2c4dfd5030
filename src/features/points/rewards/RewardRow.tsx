import { Text, View } from '@tarojs/components'
import type { Reward } from '../../../contract/rewards'
import { formatCount } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { pointWords } from '../messages'
import { rewardTexts as texts } from './messages'
import { between, reasonsOf, stockWords } from './reward-view'
import css from './RewardRow.module.scss'

/** A reward with its price, how many there are, and why not. */
export function RewardRow({ reward, balance, onOpen }: { reward: Reward; balance: number; onOpen: () => void }) {
  const { t, language } = useText()
  const reasons = reasonsOf(reward, balance, language)
  const stock = stockWords(reward, language)
  return (
    <Pressable className={css.row} onPress={onOpen}>
      <View className={css.words!}>
        <View className={css.name!}>{t(reward.name)}</View>
        <View className={css.soft!}>{t(reward.summary)}</View>
        {reward.trial ? <View className={css.soft!}>{t(texts.tierOf, { tier: t(reward.trial.tier.name) })}</View> : null}
        {stock ? <View className={css.soft!}>{stock}</View> : null}
        {reasons.length > 0 ? <View className={css.reason!}>{reasons.join(between[language])}</View> : null}
      </View>
      <Text className={reasons.length > 0 ? `${css.price} ${css.far}` : css.price!}>
        {t(pointWords.points, { points: formatCount(reward.pricePoints) })}
      </Text>
    </Pressable>
  )
}
