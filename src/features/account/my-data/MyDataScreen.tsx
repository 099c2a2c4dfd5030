import { View } from '@tarojs/components'
import { useMyData } from '../../../api/privacy'
import type { MyData } from '../../../contract/privacy'
import { formatInstant } from '../../../i18n/format-instant'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { Export } from './Export'
import { myDataTexts as texts } from './messages'
import css from './MyDataScreen.module.scss'
import { SectionCard } from './SectionCard'

/** Everything the bank holds of the customer: why, for how long, and the way to take it along. */
export function MyDataScreen() {
  const { t } = useText()
  const data = useMyData()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={data} path={pagePaths.myData} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[160, 90, 90, 90]}>
        {(shown) => <Shown data={shown} />}
      </CustomerView>
    </Screen>
  )
}

function Shown({ data }: { data: MyData }) {
  const { t, language } = useText()
  return (
    <>
      <View className={css.lead!}>{t(texts.asOf, { time: formatInstant(data.asOf, language) })}</View>
      <Export data={data} />
      {data.sections.map((section) => (
        <SectionCard key={section.id} section={section} />
      ))}
    </>
  )
}
