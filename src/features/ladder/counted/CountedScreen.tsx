import { Text, View } from '@tarojs/components'
import { useCounted } from '../../../api/counted'
import type { Counted } from '../../../contract/counted'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Money } from '../../../ui/Money/Money'
import { Screen } from '../../../ui/Screen/Screen'
import { AmountsEye } from '../frame/AmountsEye'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { pagePaths } from '../../../platform/navigation/paths'
import { countedTotalFen, toAssetLines } from './counted-view'
import css from './CountedScreen.module.scss'
import { Lines } from './Lines'
import { Loans } from './Loans'
import { countedTexts as texts } from './messages'
import { Spending } from './Spending'

/** Which assets, loans and purchases the evaluation looks at, which it does not, and why. */
export function CountedScreen() {
  const { t, language } = useText()
  const counted = useCounted()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={counted} path={pagePaths.counted} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[56, 240, 320]}>
        {(data) => (
          <>
            <View className={css.head!}>
              <Text>{t(texts.asOf, { day: formatDay(data.asOfDay, language) })}</Text>
              <AmountsEye />
            </View>
            <Assets assets={data.assets} />
            {data.loans ? <Loans loans={data.loans} /> : null}
            {data.spending ? <Spending spending={data.spending} /> : null}
          </>
        )}
      </CustomerView>
    </Screen>
  )
}

function Assets({ assets }: { assets: Counted['assets'] }) {
  const { t } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <Card title={t(texts.assets)}>
      {assets.length === 0 ? <Text className={css.none!}>{t(texts.noAssets)}</Text> : null}
      <Lines lines={toAssetLines(assets)} />
      <View className={css.total!}>
        <Text>{t(texts.total)}</Text>
        <Money amountFen={countedTotalFen(assets)} isHidden={!isShown} />
      </View>
    </Card>
  )
}
