import { useState } from 'react'
import { useAcceptOffer } from '../../../api/events'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'

/** Accepting an offer: one key for one offer, however often it is sent. */
export function useAccept(signupId: string) {
  const accept = useAcceptOffer()
  const [requestId, setRequestId] = useState(newRequestId)
  const send = () => {
    if (accept.isPending) return
    // the bank remembers a refusal by its key: the next try needs another
    const onError = (error: unknown) => asFailure(error).kind === 'refused' && setRequestId(newRequestId())
    accept.mutate({ signupId, requestId }, { onError })
  }
  return { send, isBusy: accept.isPending, isDone: accept.isSuccess, failure: accept.error ? asFailure(accept.error) : null }
}
