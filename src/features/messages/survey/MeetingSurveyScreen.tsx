import { useMeetingSurvey } from '../../../api/feedback'
import { useSession } from '../../../api/session'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { MeetingForm } from './MeetingForm'
import { meetingTexts as texts } from './messages'

/** How a meeting with one of the staff was. */
export function MeetingSurveyScreen() {
  const { t } = useText()
  const appointmentId = useRouter().params.appointment ?? ''
  const session = useSession()
  const meeting = useMeetingSurvey(appointmentId)
  const path = `${pagePaths.meetingSurvey}?appointment=${encodeURIComponent(appointmentId)}`
  const shared = { path, reason: t(texts.reason), loading: t(texts.loading), heightsPx: [420] }
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={session} {...shared}>
        {({ customer }) => (
          <CustomerView query={meeting} {...shared}>
            {(data) => <MeetingForm key={customer.id} appointmentId={appointmentId} meeting={data} returnTo={path} />}
          </CustomerView>
        )}
      </CustomerView>
    </Screen>
  )
}
