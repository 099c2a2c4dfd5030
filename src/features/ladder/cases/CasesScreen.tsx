import { View } from '@tarojs/components'
import { useCases } from '../../../api/cases'
import type { Case } from '../../../contract/cases'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Screen } from '../../../ui/Screen/Screen'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { pagePaths } from '../../../platform/navigation/paths'
import { CaseCard } from './CaseCard'
import css from './CasesScreen.module.scss'
import { caseTexts as texts } from './messages'

/** What the customer asked the bank to look into, with the promised time and the answer. */
export function CasesScreen() {
  const { t } = useText()
  const cases = useCases()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={cases} path={pagePaths.cases} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[180, 180]}>
        {(data) => (data.cases.length === 0 ? <NoCases /> : <Cases cases={data.cases} />)}
      </CustomerView>
    </Screen>
  )
}

const toFeedback = () => navigation.openPage(pagePaths.feedback)

function Cases({ cases }: { cases: readonly Case[] }) {
  const { t } = useText()
  return (
    <>
      {cases.map((one) => (
        <CaseCard key={one.id} one={one} />
      ))}
      <Button kind='quiet' onPress={toFeedback}>
        {t(texts.toFeedback)}
      </Button>
    </>
  )
}

function NoCases() {
  const { t } = useText()
  return (
    <Card title={t(texts.emptyTitle)}>
      <View className={css.empty!}>{t(texts.empty)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.footprints)}>
        {t(texts.toFootprints)}
      </Button>
      <Button kind='quiet' onPress={toFeedback}>
        {t(texts.toFeedback)}
      </Button>
    </Card>
  )
}
