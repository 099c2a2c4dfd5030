import { useEffect } from 'react'
import type { Appointment, Channel } from '../../contract/appointments'
import type { Staff } from '../../contract/staff'
import { useText } from '../../ui/appearance/use-text'
import { Choice } from '../../ui/Choice/Choice'
import { Field } from '../../ui/Field/Field'
import { bookingTexts as texts } from './booking-messages'
import { ConfirmSheet } from './ConfirmSheet'
import { useBooking } from './use-booking'
import type { Picked, Picking } from './use-picking'

const channels: readonly Channel[] = ['branch', 'phone', 'video']
const mostTopicLength = 60

type BookingSheetProps = { staff: Staff; picked: Picked; picking: Picking; topic: string; onBooked: (appointment: Appointment) => void }

/** The second tap. How to meet is what it was the last time; about what may be left out, and is said already where `topic` brought them here. */
export function BookingSheet({ staff, picked, picking, topic, onBooked }: BookingSheetProps) {
  const { t } = useText()
  const { wish, change, confirm, isBusy } = useBooking(staff.id, picked, picking, onBooked)
  useEffect(() => {
    if (topic !== '' && wish.topic === '') change({ topic })
  }, [])
  return (
    <ConfirmSheet
      title={t(texts.confirmTitle)}
      staff={staff}
      startsAt={picked.startsAt}
      failure={picking.failure}
      confirm={t(isBusy ? texts.confirming : texts.confirm)}
      isBusy={isBusy}
      onConfirm={confirm}
      onClose={picking.drop}
    >
      <Choice
        label={t(texts.channel)}
        value={wish.channel}
        options={channels.map((value) => ({ value, label: t(texts[value]) }))}
        onChoose={(channel) => change({ channel })}
      />
      <Field
        label={t(texts.topic)}
        value={wish.topic}
        onType={(topic) => change({ topic })}
        maxLength={mostTopicLength}
        placeholder={t(texts.topicHint)}
      />
    </ConfirmSheet>
  )
}
