import { useState } from 'react'
import { useReservePerk } from '../../../api/perks'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { useShow } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { atRedemption } from '../paths'
import type { Wish } from './reserve-view'

/** Reserving a use: one key for one wish, however often it is sent, and nothing more once the code is on its way to the screen. */
export function useReserve(perkId: string, first: Wish) {
  const [wish, setWish] = useState(first)
  const [requestId, setRequestId] = useState(newRequestId)
  const [isDone, setIsDone] = useState(false)
  const reserve = useReservePerk()
  // back from the code's page: a further use is a further wish
  useShow(() => setIsDone(false))

  const change = (part: Partial<Wish>) => {
    setWish({ ...wish, ...part })
    setRequestId(newRequestId())
    reserve.reset()
  }
  const send = (guests: number) => {
    const { visitDay, choiceId } = wish
    reserve.mutate(
      { perkId, guests, requestId, ...(visitDay ? { visitDay } : {}), ...(choiceId ? { choiceId } : {}) },
      {
        onSuccess: ({ id }) => {
          setIsDone(true)
          setRequestId(newRequestId())
          setWish({ guests: 0, visitDay: null, choiceId: null })
          navigation.openPage(atRedemption(id))
        },
        // the bank remembers a refusal by its key: the next try needs another
        onError: (error) => asFailure(error).kind === 'refused' && setRequestId(newRequestId()),
      },
    )
  }
  return { wish, change, send, isBusy: reserve.isPending || isDone, failure: reserve.error ? asFailure(reserve.error) : null }
}
