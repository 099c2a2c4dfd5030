import { useEffect, useState } from 'react'

/** A value once it has rested for so long: what is asked of the bank while somebody types. */
export function useResting<T>(value: T, restMs: number): T {
  const [resting, setResting] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return resting
}
