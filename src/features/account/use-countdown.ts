import { useEffect, useState } from 'react'
import { nowMs } from '../../platform/clock/clock'

/** Seconds left of a wait, ticking down to 0; `start(seconds)` begins one. Right again after the phone has slept. */
export function useCountdown() {
  const [endMs, setEndMs] = useState(0)
  const [secondsLeft, setSecondsLeft] = useState(0)
  useEffect(() => {
    const tick = () => setSecondsLeft(Math.max(0, Math.ceil((endMs - nowMs()) / 1000)))
    tick()
    const timer = setInterval(tick, 500)
    return () => clearInterval(timer)
  }, [endMs])
  return { secondsLeft, start: (seconds: number) => setEndMs(nowMs() + seconds * 1000) }
}
