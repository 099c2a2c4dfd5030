import { slotMs } from './slots'

/** BOOKED becomes one of the others, and they stay. A change of the time is no state: the appointment remains, with a line more in its history. */
export type AppointmentState = 'BOOKED' | 'DONE' | 'CANCELLED' | 'MISSED'

/** An appointment as far as the rules go. */
export type Booking = { readonly state: AppointmentState; readonly startsAtMs: number }

/** It can be moved or cancelled until 2 hours before it starts. Illustrative. */
export const changeNoticeMs = 2 * 3_600_000

/** A customer has at most three appointments to come. Illustrative. */
export const mostComing = 3

/** From this instant on it can no longer be moved or cancelled. */
export const changeableUntilMs = ({ startsAtMs }: Pick<Booking, 'startsAtMs'>): number => startsAtMs - changeNoticeMs

/** Whether it is still to come: booked, and not begun. */
export const isComing = ({ state, startsAtMs }: Booking, nowMs: number): boolean => state === 'BOOKED' && nowMs < startsAtMs

/** Why the customer cannot move or cancel it: it is over, or about to begin; null when they can. */
export function changeRefusal(booking: Booking, nowMs: number): 'OVER' | 'TOO_LATE' | null {
  if (!isComing(booking, nowMs)) return 'OVER'
  return nowMs < changeableUntilMs(booking) ? null : 'TOO_LATE'
}

/** Why the bank cannot say how it went: that was said already, or it has not begun; null when it can. */
export function closeRefusal({ state, startsAtMs }: Booking, nowMs: number): 'OVER' | 'TOO_EARLY' | null {
  if (state !== 'BOOKED') return 'OVER'
  return nowMs >= startsAtMs ? null : 'TOO_EARLY'
}

/** Whether two appointments overlap; one that ends as the other begins does not. */
export const overlap = (oneStartMs: number, otherStartMs: number): boolean => Math.abs(oneStartMs - otherStartMs) < slotMs
