import { View } from '@tarojs/components'
import { useRescheduleAppointment } from '../../api/manager'
import type { Appointment } from '../../contract/appointments'
import { dayOf, formatSlot } from '../../i18n/format-slot'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { AppointmentWords } from './AppointmentRow'
import css from './AppointmentRow.module.scss'
import { Booked } from './Booked'
import { bookingTexts as texts } from './booking-messages'
import { ConfirmSheet } from './ConfirmSheet'
import { DateBlock } from '../../ui/DateBlock/DateBlock'
import { LostSlot } from './LostSlot'
import { SlotPicker } from './SlotPicker'
import { usePicking } from './use-picking'

/** Another slot for an appointment that stays the same. */
export function Move({ appointment }: { appointment: Appointment | undefined }) {
  const { t } = useText()
  const picking = usePicking()
  const move = useRescheduleAppointment()
  const { picked } = picking
  if (move.data) return <Booked appointment={move.data} />
  if (!appointment?.isChangeable) return <CannotMove />
  const { id, staff, startsAt } = appointment
  const confirm = () => {
    if (!picked || move.isPending) return
    picking.retry()
    move.mutate({ appointmentId: id, ...picked }, { onSuccess: picking.drop, onError: picking.fail })
  }
  return (
    <>
      <Current appointment={appointment} />
      <LostSlot failure={picking.lost} />
      <SlotPicker staff={staff} onPick={picking.pick} />
      {picked ? (
        <ConfirmSheet
          title={t(texts.confirmMove)}
          staff={staff}
          startsAt={picked.startsAt}
          fromAt={startsAt}
          failure={picking.failure}
          confirm={t(move.isPending ? texts.moving : texts.move)}
          isBusy={move.isPending}
          onConfirm={confirm}
          onClose={picking.drop}
        />
      ) : null}
    </>
  )
}

function Current({ appointment }: { appointment: Appointment }) {
  const { t, language } = useText()
  return (
    <Card title={t(texts.now)}>
      <View className={css.what!}>
        <DateBlock day={dayOf(appointment.startsAt)} />
        <View className={css.words!}>
          <View className={css.when!}>{formatSlot(appointment.startsAt, language)}</View>
          <AppointmentWords appointment={appointment} />
        </View>
      </View>
    </Card>
  )
}

function CannotMove() {
  const { t } = useText()
  return (
    <Card>
      <View>{t(texts.cannotMove)}</View>
      <Button kind='secondary' onPress={navigation.goBack}>
        {t(texts.backToManager)}
      </Button>
    </Card>
  )
}
