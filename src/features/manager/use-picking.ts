import { useState } from 'react'
import { asFailure, type Failure } from '../../i18n/failure'
import { newRequestId } from '../../platform/clock/request-id'

/** A wish for one slot. Its `requestId` is kept while the customer retries: sent twice, it is one. */
export type Picked = { startsAt: string; requestId: string }

const isSlotGone = ({ code = '' }: Failure) => code === 'APPOINTMENT.SLOT_TAKEN' || code === 'APPOINTMENT.SLOT_UNFIT'

/** Picking a slot and hearing what the bank says to it. A slot that is gone closes the sheet, and `lost` says so above the list. */
export function usePicking() {
  const [picked, setPicked] = useState<Picked | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [lost, setLost] = useState<Failure | null>(null)

  const pick = (startsAt: string) => {
    setPicked({ startsAt, requestId: newRequestId() })
    setFailure(null)
    setLost(null)
  }
  const drop = () => setPicked(null)
  const fail = (error: unknown) => {
    const refused = asFailure(error)
    if (isSlotGone(refused)) {
      setLost(refused)
      return drop()
    }
    setFailure(refused)
    // The bank remembers a refusal by its key: the next try needs another.
    if (refused.kind === 'refused') renew()
  }
  /** What is wished for has changed: it is another request. */
  const renew = () => setPicked((old) => old && { ...old, requestId: newRequestId() })
  return { picked, failure, lost, pick, drop, fail, renew, retry: () => setFailure(null) }
}

export type Picking = ReturnType<typeof usePicking>
