import { IdleGuard } from './IdleGuard'
import { useHiddenAmounts } from './use-hidden-amounts'

/** What watches over a customer's session. */
export function Guard() {
  useHiddenAmounts()
  return <IdleGuard />
}
