import { useEffect, useState, type ComponentType } from 'react'
import { useHiddenAmounts } from './use-hidden-amounts'

/** Nobody is idle yet: the first screen goes first. */
const afterStartMs = 5_000

/** What watches over a customer's session. The guard of an untouched one is fetched after the start. Without a network the app goes on; the bank ends an idle session by itself. */
export function Guard() {
  const [IdleGuard, setIdleGuard] = useState<ComponentType | null>(null)
  useHiddenAmounts()
  useEffect(() => {
    const fetchGuard = async () => {
      const { IdleGuard: Fetched } = await import('./IdleGuard')
      setIdleGuard(() => Fetched)
    }
    setTimeout(() => void fetchGuard().catch(() => undefined), afterStartMs)
  }, [])
  return IdleGuard ? <IdleGuard /> : null
}
