import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRewards } from '../../../api/points'
import type { Reward, Rewards } from '../../../contract/rewards'
import { formatCount, formatDay } from '../../../i18n/format'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Rows } from '../../../ui/Rows/Rows'
import { Screen } from '../../../ui/Screen/Screen'
import { pointWords } from '../messages'
import { OrdersScreen } from '../orders/OrdersScreen'
import { atRewards } from '../paths'
import { rewardTexts as texts } from './messages'
import { RewardRow } from './RewardRow'
import { RewardSheet } from './RewardSheet'
import css from './RewardsScreen.module.scss'

/** What points can be exchanged for or, asked so, what they were. */
export const RewardsScreen = () => (useRouter().params.view === 'orders' ? <OrdersScreen /> : <Catalogue />)

function Catalogue() {
  const { t } = useText()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={useRewards()}
        path={atRewards('rewards')}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[72, 120, 320, 400]}
      >
        {(answer) => <Choices answer={answer} />}
      </CustomerView>
    </Screen>
  )
}

const kinds = ['trialTier', 'perkPlace', 'goods'] as const

function Choices({ answer }: { answer: Rewards }) {
  const { t, language } = useText()
  // As it was when it was opened: what was had is told from there.
  const [open, setOpen] = useState<{ reward: Reward; answer: Rewards } | null>(null)
  const { balance, expiring, rewards } = answer
  return (
    <>
      <View className={css.head!}>
        <View className={css.balance!}>
          {t(pointWords.balance)} {formatCount(balance)}
        </View>
        {expiring ? (
          <View className={css.expiring!}>
            {t(pointWords.expiring, { points: formatCount(expiring.points), day: formatDay(expiring.onDay, language) })}
          </View>
        ) : null}
      </View>
      <Rows rows={[{ name: t(texts.toOrders), onPress: () => navigation.openPage(atRewards('orders')) }]} />
      {kinds.map((kind) => (
        <Card key={kind} title={t(texts[kind])}>
          {rewards
            .filter((reward) => reward.kind === kind)
            .map((reward) => (
              <RewardRow key={reward.id} reward={reward} balance={balance} onOpen={() => setOpen({ reward, answer })} />
            ))}
        </Card>
      ))}
      {answer.isIllustrative ? <View className={css.note!}>{t(pointWords.illustrative)}</View> : null}
      {open ? <RewardSheet key={open.reward.id} reward={open.reward} answer={open.answer} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
