import { View } from '@tarojs/components'
import type { Reward, Rewards } from '../../../contract/rewards'
import { formatCount, formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Sheet } from '../../../ui/Sheet/Sheet'
import { Fault } from '../Fault'
import { Told } from '../Told'
import { pointWords } from '../messages'
import { atRewards } from '../paths'
import { Done } from './Done'
import { Facts } from './Facts'
import { sheetTexts as texts } from './messages'
import { afterwards, between, reasonsOf } from './reward-view'
import css from './RewardSheet.module.scss'
import { Trial } from './Trial'
import { useExchange } from './use-exchange'

type RewardSheetProps = { reward: Reward; answer: Rewards; onClose: () => void }

/** What it takes, what is left, and one button; then what was had. */
export function RewardSheet({ reward, answer, onClose }: RewardSheetProps) {
  const { t, language } = useText()
  const { send, isBusy, order, failure } = useExchange(reward.id)
  if (order) {
    return (
      <Sheet title={t(texts.done)} onClose={onClose}>
        <Done reward={reward} order={order} onClose={onClose} />
      </Sheet>
    )
  }
  const reasons = reasonsOf(reward, answer.balance, language)
  return (
    <Sheet title={t(reward.name)} onClose={onClose}>
      <View className={css.soft!}>{t(reward.summary)}</View>
      {reward.trial ? <Trial trial={reward.trial} ownTier={answer.tier} /> : null}
      <Price reward={reward} answer={answer} isPossible={reasons.length === 0} />
      <View className={css.terms!}>{t(reward.terms)}</View>
      {reasons.length > 0 ? <Told>{reasons.join(between[language])}</Told> : null}
      {failure ? <Fault failure={failure} returnTo={atRewards('rewards')} /> : null}
      {reasons.length > 0 ? null : (
        <View className={css.action!}>
          <Button isBusy={isBusy} onPress={send}>
            {isBusy ? t(texts.confirming) : `${t(texts.confirm)} · ${t(pointWords.points, { points: formatCount(reward.pricePoints) })}`}
          </Button>
        </View>
      )}
    </Sheet>
  )
}

/** What it costs, what remains, and what of that expires anyway. */
function Price({ reward, answer, isPossible }: { reward: Reward; answer: Rewards; isPossible: boolean }) {
  const { t, language } = useText()
  const { balance, expiring } = afterwards(reward, answer)
  const { place } = reward
  const pointsIn = (points: number) => t(pointWords.points, { points: formatCount(points) })
  const change = place && { from: place.total, to: place.total + 1, day: formatDay(place.lastDay, language) }
  const rows = [
    { name: t(texts.price), value: pointsIn(reward.pricePoints) },
    ...(change && isPossible ? [{ name: t(texts.placeBefore), value: t(texts.placeChange, change) }] : []),
    ...(isPossible
      ? [{ name: t(texts.after), value: pointsIn(balance) }]
      : [{ name: t(pointWords.balance), value: pointsIn(answer.balance) }]),
    ...(isPossible && expiring
      ? [{ name: t(texts.stillExpiring, { day: formatDay(expiring.onDay, language) }), value: pointsIn(expiring.points) }]
      : []),
  ]
  return <Facts facts={rows} />
}
