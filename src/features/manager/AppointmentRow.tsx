import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Appointment } from '../../contract/appointments'
import { formatSlot, formatSlotDay, dayOf, timeOf } from '../../i18n/format-slot'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import css from './AppointmentRow.module.scss'
import { appointmentTexts as texts, bookingTexts } from './booking-messages'
import { CancelAppointment } from './CancelAppointment'
import { DateBlock } from '../../ui/DateBlock/DateBlock'
import { toMove } from './paths'

/** An appointment to come: when, with whom, how, and what can still be done about it. */
export function AppointmentRow({ appointment }: { appointment: Appointment }) {
  const { t, language } = useText()
  const [isCancelling, setIsCancelling] = useState(false)
  const { id, startsAt, endsAt, isChangeable, changeableUntil, changes } = appointment
  const from = changes.filter(({ kind }) => kind === 'RESCHEDULED').at(-1)?.fromAt
  return (
    <View className={css.row!}>
      <View className={css.what!}>
        <DateBlock day={dayOf(startsAt)} />
        <View className={css.words!}>
          <View className={css.when!}>
            {`${formatSlotDay(dayOf(startsAt), language)} `}
            <Text className={css.time!}>{`${timeOf(startsAt)}–${timeOf(endsAt)}`}</Text>
          </View>
          <AppointmentWords appointment={appointment} />
        </View>
      </View>
      {from ? <View className={css.faint!}>{t(texts.movedFrom, { time: formatSlot(from, language) })}</View> : null}
      <View className={css.faint!}>
        {isChangeable ? t(bookingTexts.until, { time: formatSlot(changeableUntil, language) }) : t(texts.fixed)}
      </View>
      {isChangeable && isCancelling ? <CancelAppointment appointmentId={id} onKeep={() => setIsCancelling(false)} /> : null}
      {isChangeable && !isCancelling ? (
        <View className={css.actions!}>
          <View className={css.half!}>
            <Button kind='secondary' onPress={() => navigation.openPage(toMove(id))}>
              {t(bookingTexts.change)}
            </Button>
          </View>
          <View className={css.half!}>
            <Button kind='quiet' onPress={() => setIsCancelling(true)}>
              {t(texts.cancel)}
            </Button>
          </View>
        </View>
      ) : null}
    </View>
  )
}

/** With whom, how, and about what. */
export function AppointmentWords({ appointment: { staff, channel, topic } }: { appointment: Appointment }) {
  const { t } = useText()
  return (
    <>
      <View className={css.soft!}>{`${t(bookingTexts.with, { name: t(staff.name) })} · ${t(bookingTexts[channel])}`}</View>
      {topic ? <View className={css.soft!}>{topic}</View> : null}
    </>
  )
}
