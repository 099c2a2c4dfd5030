import { useQuery } from '@tanstack/react-query'
import { readReport } from '../contract/report'
import { useApi } from './context'

/** What a customer did in an evaluated period. It never changes: asked for once. */
export function useReport(periodKey: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['ladder', 'report', periodKey],
    queryFn: ({ signal }) => client.call(readReport, { periodKey }, signal),
    staleTime: Infinity,
  })
}
