import type { CheckInOutcome, DoorList } from '../../contract/console/check-in'
import type { Guest, Shown } from '../../domain/check-in/at-the-door'
import { msOf } from '../../i18n/format-slot'
import type { Signal } from '../../platform/signal/types'
import type { KeptScan } from './kept-door'

/** A list's guests as the domain judges them. */
export const toGuests = ({ guests }: DoorList): Guest[] =>
  guests.map(({ arrival, ...guest }) => ({ ...guest, arrival: arrival && { atMs: msOf(arrival.at), by: arrival.by } }))

/** Who is in, as far as this device knows: by its list, and by its own scans. In parties and in people. */
export function countArrived({ guests }: DoorList, scans: readonly KeptScan[]) {
  const scanned = new Set(scans.flatMap(({ number, outcome }) => (outcome === 'OK' && number !== null ? [number] : [])))
  const expected = guests.filter(({ state }) => state !== 'NO_SEAT')
  const arrived = expected.filter(({ state, number }) => state === 'IN' || scanned.has(number))
  return { expected: expected.length, arrived: arrived.length, seats: arrived.reduce((sum, { seats }) => sum + seats, 0) }
}

/** Whether the bank should hear of a scan: of whatever may be a guest of the event, also one who signed up after the list was read. */
export const isWorthTelling = (outcome: CheckInOutcome, number: number | null, shown: Shown): boolean =>
  number !== null || (outcome === 'UNKNOWN' && 'ticket' in shown && shown.ticket.startsWith('WT1.'))

/** How an outcome sounds. */
export const signalOf = (outcome: CheckInOutcome): Signal => (outcome === 'OK' ? 'good' : outcome === 'ALREADY' ? 'again' : 'bad')

/** A number as it was typed: the digits, with or without their gaps; null when there is none. */
export function readNumber(typed: string): number | null {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null
}
