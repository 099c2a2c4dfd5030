import { useQuery } from '@tanstack/react-query'
import { readCounted } from '../contract/counted'
import { useApi } from './context'

const keys = { counted: ['ladder', 'counted'] as const }

/** What counts towards the ladder and what does not. */
export function useCounted() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.counted, queryFn: ({ signal }) => client.call(readCounted, {}, signal) })
}
