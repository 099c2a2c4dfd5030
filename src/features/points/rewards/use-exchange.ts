import { useState } from 'react'
import { useExchangePoints } from '../../../api/points'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'

/** Exchanging points for one reward: one key for one intention, however often it is sent. */
export function useExchange(rewardId: string) {
  const [requestId, setRequestId] = useState(newRequestId)
  const exchange = useExchangePoints()
  const send = () => {
    if (exchange.isPending || exchange.data) return
    exchange.mutate(
      { rewardId, requestId },
      // the bank remembers a refusal by its key: the next try needs another
      { onError: (error) => asFailure(error).kind === 'refused' && setRequestId(newRequestId()) },
    )
  }
  return { send, isBusy: exchange.isPending, order: exchange.data, failure: exchange.error ? asFailure(exchange.error) : null }
}
