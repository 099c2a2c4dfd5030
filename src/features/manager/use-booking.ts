import { useState } from 'react'
import { useBookAppointment } from '../../api/manager'
import { useSession } from '../../api/session'
import type { Appointment } from '../../contract/appointments'
import { keepWish, readWish, type BookingWish } from './booking-wish'
import type { Picked, Picking } from './use-picking'

/** Booking a picked slot. How to meet and about what stay on the device until the bank has them. */
export function useBooking(staffId: string, picked: Picked, picking: Picking, onBooked: (appointment: Appointment) => void) {
  const customerId = useSession().data?.customer.id
  const [wish, setWish] = useState(() => readWish(customerId))
  const booking = useBookAppointment()

  const change = (changed: Partial<BookingWish>) => {
    const next = { ...wish, ...changed }
    setWish(next)
    keepWish(customerId, next)
    // Changed words are another request, not a repeat of the one before.
    picking.renew()
  }
  const confirm = () => {
    if (booking.isPending) return
    picking.retry()
    const topic = wish.topic.trim()
    const finish = (appointment: Appointment) => {
      keepWish(customerId, { ...wish, topic: '' })
      onBooked(appointment)
    }
    booking.mutate({ staffId, ...picked, channel: wish.channel, ...(topic ? { topic } : {}) }, { onSuccess: finish, onError: picking.fail })
  }
  return { wish, change, confirm, isBusy: booking.isPending }
}
