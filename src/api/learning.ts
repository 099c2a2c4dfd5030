import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { readGlossary } from '../contract/glossary'
import { addBookmark, dropBookmark, listLearning, searchLearning, setPersonalisation } from '../contract/learning'
import type { LearningRef } from '../contract/learning-items'
import { useApi } from './context'
import { useKeptQuery } from './kept-query'

/** Everything that a bookmark or a switch of recommendations may change lies under `learning`. */
export const learningKeys = { all: ['learning'] as const, list: ['learning', 'list'] as const }

/** All there is to learn, and what of it is the customer's. Starts from the last answer this device saw. */
export const useLearning = () => useKeptQuery({ queryKey: learningKeys.list, endpoint: listLearning, kept: 'learning' })

/** The whole glossary. Once opened it can be read without a network. */
export const useGlossary = () => useKeptQuery({ queryKey: ['glossary'], endpoint: readGlossary, kept: 'glossary' })

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

/** Sets or drops a bookmark; it is under way until what is shown has been read anew. */
export function useBookmark() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ isOn, ...item }: LearningRef & { isOn: boolean }) => client.call(isOn ? addBookmark : dropBookmark, item),
    onSuccess: () => queries.invalidateQueries({ queryKey: learningKeys.all }),
  })
}

/** Switches recommendations on or off; it is under way until they have been read anew. */
export function usePersonalisation() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (isOn: boolean) => client.call(setPersonalisation, { isOn }),
    onSuccess: () => queries.invalidateQueries({ queryKey: learningKeys.list }),
  })
}
