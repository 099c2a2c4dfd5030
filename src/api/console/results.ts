import { useMutation, useQuery } from '@tanstack/react-query'
import { exportResults, readResults } from '../../contract/console/results'
import { useApi } from '../context'

/** What came of an event. */
export function useResults(eventId: string) {
  const { client } = useApi()
  return useQuery({ queryKey: ['results', eventId], queryFn: ({ signal }) => client.call(readResults, { eventId }, signal) })
}

export function useExportResults(eventId: string) {
  const { client } = useApi()
  return useMutation({ mutationFn: () => client.call(exportResults, { eventId, language: 'zh-CN' }) })
}
