import { useEffect, useState, type ComponentType } from 'react'

/** Nobody is idle yet: the first screen goes first. */
const afterStartMs = 5_000

/** The guard of an untouched session, fetched after the start. Without a network the app goes on; the bank ends an idle session by itself. */
export function Guard() {
  const [IdleGuard, setIdleGuard] = useState<ComponentType | null>(null)
  useEffect(() => {
    const fetchGuard = async () => {
      const { IdleGuard: Fetched } = await import('./IdleGuard')
      setIdleGuard(() => Fetched)
    }
    setTimeout(() => void fetchGuard().catch(() => undefined), afterStartMs)
  }, [])
  return IdleGuard ? <IdleGuard /> : null
}
