import { useDraft } from '../../api/draft'
import { useBookAppointment } from '../../api/manager'
import { channelSchema, type Appointment } from '../../contract/appointments'
import * as z from '../../contract/schema'
import type { Picked, Picking } from './use-picking'

/** How to meet and about what, as last chosen; the words only until they are booked. */
const wishSchema = z.object({ channel: channelSchema, topic: z.string() })
type BookingWish = z.infer<typeof wishSchema>
const blank = (): BookingWish => ({ channel: 'branch', topic: '' })

/** Booking a picked slot. How to meet and about what stay on the device until the bank has them. */
export function useBooking(staffId: string, picked: Picked, picking: Picking, onBooked: (appointment: Appointment) => void) {
  const { draft: wish, change: note } = useDraft({ name: 'booking', schema: wishSchema, blank })
  const booking = useBookAppointment()

  const change = (changed: Partial<BookingWish>) => {
    note(changed)
    // Changed words are another request, not a repeat of the one before.
    picking.renew()
  }
  const confirm = () => {
    if (booking.isPending) return
    picking.retry()
    const topic = wish.topic.trim()
    const finish = (appointment: Appointment) => {
      note({ topic: '' })
      onBooked(appointment)
    }
    booking.mutate({ staffId, ...picked, channel: wish.channel, ...(topic ? { topic } : {}) }, { onSuccess: finish, onError: picking.fail })
  }
  return { wish, change, confirm, isBusy: booking.isPending }
}
