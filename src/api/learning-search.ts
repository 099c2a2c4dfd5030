import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { searchLearning } from '../contract/learning-search'
import { useApi } from './context'

/** What a search found; nothing is asked for an empty one. The results before stay in sight while new ones are on the way. */
export function useLearningSearch(q: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['learning', 'search', q],
    queryFn: ({ signal }) => client.call(searchLearning, { q }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
}
