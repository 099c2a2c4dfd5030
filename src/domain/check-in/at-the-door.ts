import type { Hash } from '../events/draw'
import { firstScans, type Scan } from './scans'
import { readTicketText, ticketMark } from './ticket'

/** What somebody is told at the door. `CANCELLED` stands for every sign-up without seats. */
export type DoorOutcome = 'OK' | 'ALREADY' | 'CANCELLED' | 'WRONG_EVENT' | 'UNKNOWN'

/** A guest as the door's list knows them. `arrival` is what the bank knew when the list was read. */
export type Guest = {
  readonly number: number
  readonly state: 'EXPECTED' | 'IN' | 'NO_SEAT'
  readonly marks: readonly string[]
  readonly arrival: { readonly atMs: number; readonly by: string } | null
}

/** A ticket's text, or a number that was typed. */
export type Shown = { readonly ticket: string } | { readonly number: number }

/** What a device can say by itself: whose it is, if anybody's, and, when they are in, since when and by whom. */
export type Judged = {
  readonly outcome: DoorOutcome
  readonly number: number | null
  readonly arrival: { readonly atMs: number; readonly by: string } | null
}

/**
 * Judges what is shown at the door of an event without a network, by its list and what this device has scanned so far. A ticket counts when its mark is
 * on the list; a number that is typed needs none, as its keeper has looked at the name. The bank checks the signature itself when it gets the scan.
 */
export function judgeAtDoor(shown: Shown, door: { eventId: string; guests: readonly Guest[]; scans: readonly Scan[] }, hash: Hash): Judged {
  const ticket = 'ticket' in shown ? readTicketText(shown.ticket) : null
  if ('ticket' in shown && !ticket) return { outcome: 'UNKNOWN', number: null, arrival: null }
  if (ticket && ticket.eventId !== door.eventId) return { outcome: 'WRONG_EVENT', number: null, arrival: null }
  const number = 'number' in shown ? shown.number : (ticket?.number ?? 0)
  const guest = door.guests.find((each) => each.number === number)
  const isTheirs = guest !== undefined && (!ticket || guest.marks.includes(ticketMark(ticket.text, hash)))
  if (!isTheirs) return { outcome: 'UNKNOWN', number: null, arrival: null }
  const own = firstScans(door.scans).get(number)
  return { ...outcomeOf(guest.state === 'NO_SEAT', earlier(guest.arrival, own ?? null)), number }
}

/** What a guest of the event is told: without seats nothing, once in no second time. */
export function outcomeOf(isWithoutSeats: boolean, arrival: Judged['arrival']): Pick<Judged, 'outcome' | 'arrival'> {
  if (isWithoutSeats) return { outcome: 'CANCELLED', arrival: null }
  return arrival ? { outcome: 'ALREADY', arrival: { atMs: arrival.atMs, by: arrival.by } } : { outcome: 'OK', arrival: null }
}

const earlier = (a: Judged['arrival'], b: Judged['arrival']) => (!a || !b ? (a ?? b) : b.atMs < a.atMs ? b : a)
