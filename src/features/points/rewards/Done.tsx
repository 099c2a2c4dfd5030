import { Text, View } from '@tarojs/components'
import type { Order, Reward } from '../../../contract/rewards'
import { formatDay } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Icon } from '../../../ui/Icon/Icon'
import { inFours } from '../../../i18n/in-fours'
import { orderTexts } from '../orders/messages'
import { atRewards } from '../paths'
import { rewardTexts, sheetTexts as texts } from './messages'
import css from './Done.module.scss'

/** What was had: the code to collect it with, or the perk or tier as it is now. `reward` is as it was before. */
export function Done({ reward, order, onClose }: { reward: Reward; order: Order; onClose: () => void }) {
  const { t } = useText()
  const leave = (go: () => void) => {
    onClose()
    go()
  }
  const onward =
    order.kind === 'goods'
      ? { name: rewardTexts.toOrders, go: () => navigation.openPage(atRewards('orders')) }
      : { name: texts.toPerks, go: () => navigation.openTab('perks') }
  return (
    <View className={css.done!} ariaRole='status'>
      <View className={css.check!}>
        <Icon name='check' />
      </View>
      <View className={css.name!}>{t(order.rewardName)}</View>
      <Gain reward={reward} order={order} />
      <Button onPress={() => leave(onward.go)}>{t(onward.name)}</Button>
      <Button kind='quiet' onPress={onClose}>
        {t(texts.close)}
      </Button>
    </View>
  )
}

function Gain({ reward: { place }, order: { code, trial } }: { reward: Reward; order: Order }) {
  const { t, language } = useText()
  if (code !== null) {
    return (
      <View className={css.gain!}>
        <View className={css.soft!}>{t(orderTexts.code)}</View>
        <Text className={css.code!}>{inFours(code)}</Text>
        <View className={css.soft!}>{t(texts.goodsDone)}</View>
      </View>
    )
  }
  if (trial) {
    return <View className={css.gain!}>{t(texts.trialDone, { day: formatDay(trial.lastDay, language), tier: t(trial.tier.name) })}</View>
  }
  if (!place) return null
  const fill = { perk: t(place.perkName), from: place.total, to: place.total + 1, day: formatDay(place.lastDay, language) }
  return <View className={css.gain!}>{t(texts.placeDone, fill)}</View>
}
