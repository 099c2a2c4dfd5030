import { useEffect, useRef } from 'react'

/** Calls once in a while at most, and once more after the last time it was asked for. What waits when the component goes is dropped. */
export function useThrottled(run: () => void, everyMs: number) {
  const latest = useRef(run)
  latest.current = run
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      latest.current()
    }, everyMs)
  }
}
