import { useRef, useState } from 'react'
import type { CheckInTold } from '../../api/console/check-in'
import type { CheckInOutcome, DoorGuest, DoorList } from '../../contract/console/check-in'
import { judgeAtDoor, type Shown } from '../../domain/check-in/at-the-door'
import type { Scan } from '../../domain/check-in/scans'
import { sha256 } from '../../domain/events/sha256'
import { instantOf } from '../../platform/clock/instant'
import { msOf } from '../../i18n/format-slot'
import { nowMs } from '../../platform/clock/clock'
import { newRequestId } from '../../platform/clock/request-id'
import { signalPlatform } from '../../platform/signal'
import { isWorthTelling, signalOf, toGuests } from './door-view'
import { keepScans, readScans, type KeptScan } from './kept-door'

/** What was said last. `key` is another one for each scan, so that the same words twice are said twice. */
export type Said = { key: string; outcome: CheckInOutcome; guest: DoorGuest | null; arrival: KeptScan['arrival']; isTyped: boolean }

/** The door of an event on this device: judges what is shown, says it, and keeps it before anything else happens. */
export function useDoor(list: DoorList, keeper: string) {
  const eventId = list.event.id
  // Scans come faster than React draws: the newest are in the reference.
  const all = useRef<KeptScan[] | null>(null)
  all.current ??= readScans()
  const [, redraw] = useState(0)
  const [said, setSaid] = useState<Said | null>(null)
  const [isKept, setKept] = useState(true)
  const own = all.current.filter((scan) => scan.eventId === eventId)

  const change = (scans: KeptScan[]) => {
    all.current = scans
    setKept(keepScans(scans))
    redraw((count) => count + 1)
  }
  const take = (shown: Shown) => {
    const known = (all.current ?? []).filter((scan) => scan.eventId === eventId)
    const scans = known.flatMap((scan) => toScan(scan, keeper) ?? [])
    const { outcome, number, arrival: since } = judgeAtDoor(shown, { eventId, guests: toGuests(list), scans }, sha256)
    const scan: KeptScan = { id: newRequestId(), eventId, shown, atMs: nowMs(), number, outcome, arrival: null, isTold: false }
    if (isWorthTelling(outcome, number, shown)) change([...(all.current ?? []), scan])
    signalPlatform.give(signalOf(outcome))
    const arrival = since && { at: instantOf(since.atMs), by: since.by }
    const guest = list.guests.find((each) => each.number === number) ?? null
    setSaid({ key: scan.id, outcome, guest, arrival, isTyped: 'number' in shown })
  }
  const settle = ({ outcomes }: CheckInTold) => {
    const told = new Map(outcomes.map((each) => [each.id, each]))
    change(
      (all.current ?? []).map((scan) => {
        const { outcome = scan.outcome, arrival = null } = told.get(scan.id) ?? {}
        return told.has(scan.id) ? { ...scan, outcome, arrival, shown: null, isTold: true } : scan
      }),
    )
  }
  return { scans: own, said, isKept, take, settle }
}

export type Door = ReturnType<typeof useDoor>

/** A scan of this device that let somebody in: by the bank's clock and the keeper's name, once the bank has told. */
function toScan({ id, number, atMs, outcome, arrival }: KeptScan, keeper: string): Scan | null {
  if (outcome !== 'OK' || number === null) return null
  return arrival ? { id, number, atMs: msOf(arrival.at), by: arrival.by } : { id, number, atMs, by: keeper }
}
