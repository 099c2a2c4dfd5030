import { useQuery } from '@tanstack/react-query'
import { readFootprints } from '../contract/footprints'
import { useApi } from './context'

const keys = { footprints: ['ladder', 'footprints'] as const }

/** Every evaluation ever made of the customer, newest first, each with its reasons. */
export function useFootprints() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.footprints, queryFn: ({ signal }) => client.call(readFootprints, {}, signal) })
}
