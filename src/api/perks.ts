import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InputOf, OutputOf } from '../contract/endpoint'
import { cancelRedemption, listRedemptions, readPerks, reservePerk, type Redemption } from '../contract/perks'
import { useApi } from './context'
import { ApiError } from './errors'
import { useKeptQuery } from './kept-query'

type Redemptions = OutputOf<typeof listRedemptions>

const keys = { all: ['perks'] as const, perks: ['perks', 'catalogue'] as const, redemptions: ['perks', 'redemptions'] as const }

/** Every perk of the scheme in force with the customer's quotas. Starts from the last answer this device saw. */
export const usePerks = () => useKeptQuery({ queryKey: keys.perks, endpoint: readPerks, kept: 'perks' })

/**
 * The customer's redemptions and the ledger of quotas, kept on the device: a code can be shown without a network. `everyMs` asks
 * again at that interval, for a page that waits for a till.
 */
export const useRedemptions = (everyMs: number | false = false) =>
  useKeptQuery({ queryKey: keys.redemptions, endpoint: listRedemptions, kept: 'redemptions', everyMs })

function withRedemption(known: Redemptions, changed: Redemption): Redemptions {
  const isNew = known.redemptions.every(({ id }) => id !== changed.id)
  const redemptions = known.redemptions.map((each) => (each.id === changed.id ? changed : each))
  return { ...known, redemptions: isNew ? [changed, ...redemptions] : redemptions }
}

function useOutcome() {
  const { memory } = useApi()
  const queries = useQueryClient()
  const readAnew = () => void queries.invalidateQueries({ queryKey: keys.all })
  return {
    // The changed code is known and kept at once: the connection may be gone before the list is read anew.
    onSuccess: (changed: Redemption) => {
      const known = queries.getQueryData<Redemptions>(keys.redemptions)
      if (known) {
        const now = withRedemption(known, changed)
        queries.setQueryData(keys.redemptions, now)
        memory.keep('redemptions', now)
      }
      readAnew()
    },
    // A refusal means that what is shown is no longer so.
    onError: (error: Error) => {
      if (error instanceof ApiError && error.kind === 'refused') readAnew()
    },
  }
}

/** Reserves a use of a perk and yields its code; quotas and redemptions are read anew. */
export function useReservePerk() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof reservePerk>) => client.call(reservePerk, input), ...useOutcome() })
}

/** Gives a reserved perk back; quotas and redemptions are read anew. */
export function useCancelRedemption() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof cancelRedemption>) => client.call(cancelRedemption, input), ...useOutcome() })
}
