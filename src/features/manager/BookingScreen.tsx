import { useAppointments, useManager } from '../../api/manager'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import { Screen } from '../../ui/Screen/Screen'
import { Book } from './Book'
import { bookingTexts as texts } from './booking-messages'
import { Move } from './Move'
import { toBook, toBriefing, toMove } from './paths'

type BookingScreenProps = {
  /** Whom to book; without it the customer's manager. */
  staffId?: string | undefined
  /** The appointment to move; without it a new one is booked. */
  appointmentId?: string | undefined
  /** It is about a new tier, instead of a briefing at which none of the times suits. */
  isOnBriefing?: boolean
}

/** Books in two taps, or moves what is booked. */
export const BookingScreen = ({ staffId, appointmentId, isOnBriefing = false }: BookingScreenProps) =>
  appointmentId === undefined ? <Booking staffId={staffId} isOnBriefing={isOnBriefing} /> : <Moving appointmentId={appointmentId} />

function Booking({ staffId, isOnBriefing }: { staffId: string | undefined; isOnBriefing: boolean }) {
  const { t } = useText()
  const manager = useManager()
  const path = isOnBriefing ? toBriefing : staffId === undefined ? pagePaths.booking : toBook(staffId)
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={manager} path={path} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[72, 340]}>
        {(answer) => <Book answer={answer} staffId={staffId} topic={isOnBriefing ? t(texts.briefing) : ''} />}
      </CustomerView>
    </Screen>
  )
}

function Moving({ appointmentId }: { appointmentId: string }) {
  const { t } = useText()
  const appointments = useAppointments()
  return (
    <Screen title={t(texts.moveTitle)}>
      <CustomerView
        query={appointments}
        path={toMove(appointmentId)}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[110, 340]}
      >
        {({ appointments: all }) => <Move appointment={all.find(({ id }) => id === appointmentId)} />}
      </CustomerView>
    </Screen>
  )
}
