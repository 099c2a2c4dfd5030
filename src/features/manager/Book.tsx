import { useState } from 'react'
import { useSession } from '../../api/session'
import type { Appointment } from '../../contract/appointments'
import type { ManagerAnswer } from '../../contract/manager'
import { useText } from '../../ui/appearance/use-text'
import { Choice } from '../../ui/Choice/Choice'
import { Booked } from './Booked'
import { bookingTexts as texts } from './booking-messages'
import { BookingSheet } from './BookingSheet'
import { LostSlot } from './LostSlot'
import { roleTexts } from './messages'
import { SlotPicker } from './SlotPicker'
import { usePicking } from './use-picking'

/** `topic`: what the meeting is about, as far as that is known. */
type BookProps = { answer: ManagerAnswer; staffId: string | undefined; topic: string }

/** A slot, then confirm. */
export function Book({ answer, staffId, topic }: BookProps) {
  const { t } = useText()
  const team = [answer.manager, ...answer.experts]
  const [chosenId, setChosenId] = useState(staffId)
  const [booked, setBooked] = useState<Appointment | null>(null)
  const staff = team.find(({ id }) => id === chosenId) ?? answer.manager
  const picking = usePicking()
  // Known by the time a slot is picked: what was chosen the last time is kept under the customer.
  useSession()
  if (booked) return <Booked appointment={booked} onAgain={() => setBooked(null)} />

  const finish = (appointment: Appointment) => {
    picking.drop()
    setBooked(appointment)
  }
  const people = team.map(({ id, name, role }) => ({ value: id, label: t(id === answer.manager.id ? name : roleTexts[role]) }))
  return (
    <>
      <LostSlot failure={picking.lost} />
      <SlotPicker key={staff.id} staff={staff} onPick={picking.pick}>
        {team.length > 1 ? <Choice label={t(texts.who)} layout='wrap' value={staff.id} options={people} onChoose={setChosenId} /> : null}
      </SlotPicker>
      {picking.picked ? <BookingSheet staff={staff} picked={picking.picked} picking={picking} topic={topic} onBooked={finish} /> : null}
    </>
  )
}
