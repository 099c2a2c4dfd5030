import { useAppointments, useManager } from '../../api/manager'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import { Screen } from '../../ui/Screen/Screen'
import { Book } from './Book'
import { bookingTexts as texts } from './booking-messages'
import { Move } from './Move'
import { toBook, toMove } from './paths'

type BookingScreenProps = {
  /** Whom to book; without it the customer's manager. */
  staffId?: string | undefined
  /** The appointment to move; without it a new one is booked. */
  appointmentId?: string | undefined
}

/** Books in two taps, or moves what is booked. */
export const BookingScreen = ({ staffId, appointmentId }: BookingScreenProps) =>
  appointmentId === undefined ? <Booking staffId={staffId} /> : <Moving appointmentId={appointmentId} />

function Booking({ staffId }: { staffId: string | undefined }) {
  const { t } = useText()
  const manager = useManager()
  const path = staffId === undefined ? pagePaths.booking : toBook(staffId)
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={manager} path={path} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[72, 340]}>
        {(answer) => <Book answer={answer} staffId={staffId} />}
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
