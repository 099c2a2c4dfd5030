import { View } from '@tarojs/components'
import { useAppointments } from '../../api/manager'
import type { Appointment } from '../../contract/appointments'
import { formatSlot } from '../../i18n/format-slot'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import { AppointmentWords } from './AppointmentRow'
import css from './Booked.module.scss'
import { appointmentTexts, bookingTexts as texts } from './booking-messages'
import { toMove } from './paths'
import { PromiseClock } from './PromiseClock'

const headings = { ...appointmentTexts, BOOKED: texts.booked, RESCHEDULED: texts.moved }

// From here it can be moved on a page above: coming back, the new time must stand.
function useLatest(asAnswered: Appointment): Appointment {
  const listed = useAppointments().data?.appointments.find(({ id }) => id === asAnswered.id)
  return listed && listed.changes.length > asAnswered.changes.length ? listed : asAnswered
}

/** It stands: when, with whom, how, and by when they confirm it in person. */
export function Booked({ appointment: asAnswered, onAgain }: { appointment: Appointment; onAgain?: () => void }) {
  const { t, language } = useText()
  const appointment = useLatest(asAnswered)
  const { id, staff, startsAt, changeableUntil, isChangeable, promise, changes } = appointment
  const last = changes.at(-1)
  return (
    <Card>
      <View className={css.booked!} ariaRole='status'>
        <View className={css.tick!}>
          <Icon name='check' />
        </View>
        <View className={css.heading!}>{t(headings[last?.kind ?? 'BOOKED'])}</View>
        {last?.fromAt ? <View className={css.old!}>{formatSlot(last.fromAt, language)}</View> : null}
        <View className={css.when!}>{formatSlot(startsAt, language)}</View>
        <AppointmentWords appointment={appointment} />
        <PromiseClock promise={promise} staff={staff} kind='confirmation' />
        {isChangeable ? <View className={css.soft!}>{t(texts.until, { time: formatSlot(changeableUntil, language) })}</View> : null}
      </View>
      <Button onPress={navigation.goBack}>{t(texts.done)}</Button>
      {isChangeable ? (
        <Button kind='quiet' onPress={() => navigation.openPage(toMove(id))}>
          {t(texts.change)}
        </Button>
      ) : null}
      {onAgain ? (
        <Button kind='quiet' onPress={onAgain}>
          {t(texts.again)}
        </Button>
      ) : null}
    </Card>
  )
}
