import { useQuery } from '@tanstack/react-query'
import { readStanding, standingSchema, type Standing } from '../contract/ladder'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'

const keys = { standing: ['ladder', 'standing'] as const }

function lastKnown(memory: DeviceMemory): Standing | undefined {
  const kept = z.safeParse(standingSchema, memory.readStanding())
  return kept.success ? kept.data : undefined
}

/** The customer's standing. Starts from the last one this device saw, and asks the bank at once. */
export function useStanding() {
  const { client, memory } = useApi()
  return useQuery({
    queryKey: keys.standing,
    queryFn: async ({ signal }) => {
      const standing = await client.call(readStanding, {}, signal)
      memory.keepStanding(standing)
      return standing
    },
    initialData: () => lastKnown(memory),
    initialDataUpdatedAt: 0,
  })
}
