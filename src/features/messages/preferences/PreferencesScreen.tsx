import { useMessagePreferences } from '../../../api/inbox'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { preferenceTexts as texts } from './messages'
import { PreferencesForm } from './PreferencesForm'

/** What the customer wants to hear, by which channels, and when nothing is sent. */
export function PreferencesScreen() {
  const { t } = useText()
  const preferences = useMessagePreferences()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={preferences}
        path={pagePaths.messagePreferences}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[120, 320, 320]}
      >
        {(data) => <PreferencesForm {...data} />}
      </CustomerView>
    </Screen>
  )
}
