import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addBookmark, dropBookmark, listLearning, setPersonalisation } from '../contract/learning'
import type { LearningRef } from '../contract/learning-items'
import { useApi } from './context'
import { useKeptQuery } from './kept-query'

/** Everything that a bookmark or a switch of recommendations may change lies under `learning`. */
export const learningKeys = { all: ['learning'] as const, list: ['learning', 'list'] as const }

/** All there is to learn, and what of it is the customer's. Starts from the last answer this device saw. */
export const useLearning = () => useKeptQuery({ queryKey: learningKeys.list, endpoint: listLearning, kept: 'learning' })

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
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['cards'] })
      return queries.invalidateQueries({ queryKey: learningKeys.list })
    },
  })
}
