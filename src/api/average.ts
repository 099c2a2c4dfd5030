import { useQuery } from '@tanstack/react-query'
import { readAverage, readTrend } from '../contract/average'
import { useApi } from './context'

/** Keys below `ladder` are asked for again whenever the ladder changes. */
const keys = { average: ['ladder', 'average'] as const, trend: ['ladder', 'trend'] as const }

/** The running period, day by day, and the marks on its average. */
export function useAverage() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.average, queryFn: ({ signal }) => client.call(readAverage, {}, signal) })
}

/** The monthly averages of the last year against the marks. */
export function useTrend() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.trend, queryFn: ({ signal }) => client.call(readTrend, {}, signal) })
}
