import { usePerks } from '../../api/perks'
import { tabPaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import { Rows } from '../../ui/Rows/Rows'
import { Screen } from '../../ui/Screen/Screen'
import { perksTexts as texts } from './messages'

/** What my tier gives me now, and what the next ones add. */
export function PerksScreen() {
  const { t } = useText()
  return (
    <Screen title={t(texts.title)} tab='perks'>
      <CustomerView query={usePerks()} path={tabPaths.perks} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[56, 320, 240]}>
        {({ perks }) => <Rows rows={perks.map(({ name, summary }) => ({ name: t(name), note: t(summary), onPress: () => undefined }))} />}
      </CustomerView>
    </Screen>
  )
}
