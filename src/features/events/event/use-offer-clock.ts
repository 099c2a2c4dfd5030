import { useEffect, useState } from 'react'
import { isOfferAsleep, offerLeftMs } from '../../../domain/events/offer-left'
import { msOf } from '../../../i18n/format-slot'
import { nowMs } from '../../../platform/clock/clock'

/** Minutes are shown. */
const tickMs = 15_000

type OfferClock = {
  /** On the offer's own clock, in ms. */
  leftMs: number
  isAsleep: boolean
}

/**
 * What is left of an offer, counted on from the bank's instant of its answer by the device's clock: a phone that goes wrong by hours changes
 * nothing. `onOver` is called once the offer has expired.
 */
export function useOfferClock(asOf: string, expiresAt: string, onOver: () => void): OfferClock {
  const [passedMs, setPassedMs] = useState(0)
  useEffect(() => {
    const startMs = nowMs()
    setPassedMs(0)
    const timer = setInterval(() => setPassedMs(nowMs() - startMs), tickMs)
    return () => clearInterval(timer)
  }, [asOf, expiresAt])
  const bankMs = msOf(asOf) + Math.max(0, passedMs)
  const leftMs = offerLeftMs(bankMs, msOf(expiresAt))
  useEffect(() => {
    if (leftMs === 0) onOver()
    // once for each offer, not for each look
  }, [leftMs === 0, expiresAt])
  return { leftMs, isAsleep: isOfferAsleep(bankMs) }
}
