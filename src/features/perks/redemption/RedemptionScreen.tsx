import { View } from '@tarojs/components'
import { usePerks, useRedemptions } from '../../../api/perks'
import type { Redemption } from '../../../contract/perks'
import { perkFailures } from '../../../i18n/failures/perk'
import { formatDay } from '../../../i18n/format'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useBrightScreen } from '../../../platform/screen-light/use-bright-screen'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { isKeptThroughChange } from '../perks-view'
import { atRedemption } from '../paths'
import css from './CancelCode.module.scss'
import { CancelCode } from './CancelCode'
import { CodeCard } from './CodeCard'
import { Details } from './Details'
import { codeTexts as texts } from './messages'

/** The till's answer should be seen while the customer still stands there. */
const lookEveryMs = 5_000

const heightsPx = [420, 180] as const

/** One code, to be shown at a counter, also without a network. */
export function RedemptionScreen() {
  const { t, language } = useText()
  const { redemption: id = '' } = useRouter().params
  const known = useRedemptions()
  const redemption = known.data?.redemptions.find((each) => each.id === id)
  const isGood = redemption?.state === 'RESERVED'
  return (
    <Screen title={t(texts.title)}>
      {isGood ? <Watch /> : null}
      <CustomerView
        query={known}
        path={atRedemption(id)}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={heightsPx}
        staleNote={({ asOfDay }) => t(texts.stale, { day: formatDay(asOfDay, language) })}
      >
        {() => {
          if (redemption) return <Code redemption={redemption} />
          return known.isFetching ? <Skeleton label={t(texts.loading)} heightsPx={heightsPx} /> : <Unknown />
        }}
      </CustomerView>
    </Screen>
  )
}

/** While a code is good: asks the bank what became of it, and keeps the screen bright. */
function Watch() {
  useRedemptions(lookEveryMs)
  useBrightScreen()
  return null
}

function Code({ redemption }: { redemption: Redemption }) {
  const perk = usePerks().data?.perks.find(({ id }) => id === redemption.perkId)
  return (
    <>
      <CodeCard redemption={redemption} />
      <Details redemption={redemption} isHonoured={isKeptThroughChange(redemption, perk)} />
      {redemption.state === 'RESERVED' ? <CancelCode redemption={redemption} /> : null}
    </>
  )
}

function Unknown() {
  const { t } = useText()
  return (
    <Card>
      <View>{t(perkFailures['REDEMPTION.UNKNOWN'])}</View>
      <View className={css.actions!}>
        <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.perkLedger)}>
          {t(texts.toLedger)}
        </Button>
      </View>
    </Card>
  )
}
