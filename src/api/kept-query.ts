import { useQuery, type QueryKey } from '@tanstack/react-query'
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import * as z from '../contract/schema'
import { useApi, type KeptAnswer } from './context'

type KeptQuery<E extends Endpoint> = {
  queryKey: QueryKey
  /** An endpoint without input. */
  endpoint: E
  /** Under which name the device remembers its answer. */
  kept: KeptAnswer
  /** When given, asks again at this interval while the page is in use. */
  everyMs?: number | false
  /** When false, only what the device remembers is shown. */
  isEnabled?: boolean
}

/** What the bank answers, also kept on the device: starts from the last answer this device saw, and asks the bank at once. */
export function useKeptQuery<E extends Endpoint>({ queryKey, endpoint, kept, everyMs = false, isEnabled = true }: KeptQuery<E>) {
  const { client, memory } = useApi()
  return useQuery<OutputOf<E>>({
    queryKey,
    queryFn: async ({ signal }): Promise<OutputOf<E>> => {
      const answer = await client.call(endpoint, {} as InputOf<E>, signal)
      memory.keep(kept, answer)
      return answer
    },
    initialData: (): OutputOf<E> | undefined => {
      const last = z.safeParse(endpoint.output, memory.read(kept))
      return last.success ? (last.data as OutputOf<E>) : undefined
    },
    initialDataUpdatedAt: 0,
    refetchInterval: everyMs,
    enabled: isEnabled,
  })
}
