import { useEffect } from 'react'
import { useMergeCheckIns } from '../../api/console/check-in'
import { instantOf } from '../../platform/clock/instant'
import { nowMs } from '../../platform/clock/clock'
import { deviceId } from './kept-door'
import type { Door } from './use-door'

/** After a try that failed the next one waits so long. */
const retryMs = 15_000
/** What the bank takes at once. */
const mostAtOnce = 100

/** Takes what is waiting to the bank: at once when something comes, and again after a while when it did not get there. */
export function useSync(eventId: string, { scans, settle }: Pick<Door, 'scans' | 'settle'>) {
  const merge = useMergeCheckIns()
  const waiting = scans.flatMap(({ isTold, shown, id, atMs }) => (isTold || !shown ? [] : [{ id, shown, at: instantOf(atMs) }]))
  const send = () => {
    if (waiting.length === 0 || merge.isPending) return
    const batch = { eventId, deviceId: deviceId(), sentAt: instantOf(nowMs()), entries: waiting.slice(0, mostAtOnce) }
    merge.mutate(batch, { onSuccess: settle })
  }
  const { isPending, isError, submittedAt } = merge
  useEffect(() => {
    if (waiting.length === 0 || isPending) return undefined
    if (!isError) return send()
    const timer = setTimeout(send, retryMs)
    return () => clearTimeout(timer)
  }, [waiting.length, isPending, isError, submittedAt])
  return { waiting: waiting.length, isSending: isPending, error: merge.error, send }
}
