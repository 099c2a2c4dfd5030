import { useQuery, type QueryKey } from '@tanstack/react-query'
import { readTicket, type Ticket } from '../contract/events-tickets'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'
import { ApiError } from './errors'

/** How many tickets the device keeps. */
const most = 20

const keptSchema = z.array(readTicket.output)

const readKept = (memory: DeviceMemory): Ticket[] => {
  const kept = z.safeParse(keptSchema, memory.read('tickets'))
  return kept.success ? kept.data : []
}

const without = (memory: DeviceMemory, signupId: string) => readKept(memory).filter((ticket) => ticket.signupId !== signupId)

/**
 * The ticket of a sign-up, kept on the device: it starts from what this device kept and can be shown without a network. A ticket that the bank
 * no longer knows is forgotten.
 */
export function useKeptTicket(queryKey: QueryKey, signupId: string) {
  const { client, memory } = useApi()
  return useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Ticket> => {
      try {
        const ticket = await client.call(readTicket, { signupId }, signal)
        memory.keep('tickets', [ticket, ...without(memory, signupId)].slice(0, most))
        return ticket
      } catch (error) {
        if (error instanceof ApiError && error.kind === 'refused') memory.keep('tickets', without(memory, signupId))
        throw error
      }
    },
    initialData: () => readKept(memory).find((ticket) => ticket.signupId === signupId),
    initialDataUpdatedAt: 0,
  })
}
