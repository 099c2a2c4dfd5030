import { useSession } from '../../../api/session'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { FeedbackForm } from './FeedbackForm'
import { Improvements } from './Improvements'
import { feedbackTexts as texts } from './messages'

/** What was good, could be better or went wrong; and what became of what others said. */
export function FeedbackScreen() {
  const { t } = useText()
  const session = useSession()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={session} path={pagePaths.feedback} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[420]}>
        {({ customer }) => <FeedbackForm key={customer.id} />}
      </CustomerView>
      <Improvements />
    </Screen>
  )
}
