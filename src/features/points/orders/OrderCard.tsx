import { Text, View } from '@tarojs/components'
import type { Order } from '../../../contract/rewards'
import type { BusinessDay } from '../../../domain/date/business-day'
import { formatCount, formatDay } from '../../../i18n/format'
import { formatInstant } from '../../../i18n/format-instant'
import { formatPeriod } from '../../../i18n/format-period'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { StateMark } from '../../../ui/StateMark/StateMark'
import { inFours } from '../../../i18n/in-fours'
import { CancelOrder } from './CancelOrder'
import { orderTexts as texts } from './messages'
import { isCollectable, lookOf } from './order-view'
import css from './OrderCard.module.scss'

/** One order: its state, what it gave, and the way out while there is one. */
export function OrderCard({ order, today }: { order: Order; today: BusinessDay }) {
  const { t, language } = useText()
  const { words, icon, tone } = lookOf(order, today)
  const { rewardName, points, placedAt, code, cancellation } = order
  return (
    <Card title={t(rewardName)}>
      <StateMark icon={icon} tone={tone}>
        {t(texts[words])}
      </StateMark>
      {code !== null && isCollectable(order) ? (
        <View className={css.collect!}>
          <Text className={css.faint!}>{t(texts.code)}</Text>
          <Text className={css.code!}>{inFours(code)}</Text>
        </View>
      ) : null}
      <Gain order={order} />
      <View className={css.faint!}>{t(texts.placed, { time: formatInstant(placedAt, language), points: formatCount(points) })}</View>
      {cancellation ? <CancelOrder orderId={order.id} cancellation={cancellation} /> : null}
    </Card>
  )
}

/** What it gave, besides goods. */
function Gain({ order: { place, trial } }: { order: Order }) {
  const { t, language } = useText()
  if (trial) {
    const [first, last] = [formatDay(trial.firstDay, language), formatDay(trial.lastDay, language)]
    return <View>{t(texts.trialOf, { tier: t(trial.tier.name), first, last })}</View>
  }
  if (!place) return null
  const period = formatPeriod(place.periodKey, language)
  return <View>{t(texts.placeIn, { perk: t(place.perkName), period })}</View>
}
