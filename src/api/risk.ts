import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf } from '../contract/endpoint'
import { assessRisk, readRiskQuestionnaire } from '../contract/risk'
import { useApi } from './context'
import { ApiError } from './errors'

const keys = { questionnaire: ['risk', 'questionnaire'] as const, learning: ['learning'] as const }

/** The questions as they are now, with the customer's profile and the tries they have left. */
export function useRiskQuestionnaire() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.questionnaire, queryFn: ({ signal }) => client.call(readRiskQuestionnaire, {}, signal) })
}

/** Submits the questionnaire. What is open to the customer, and their tries, are read anew. */
export function useAssessRisk() {
  const { client } = useApi()
  const queries = useQueryClient()
  const readAnew = (queryKey: readonly string[]) => void queries.invalidateQueries({ queryKey })
  return useMutation({
    mutationFn: (input: InputOf<typeof assessRisk>) => client.call(assessRisk, input),
    onSuccess: () => Object.values(keys).forEach(readAnew),
    // A refusal means that what is shown is no longer so: a try or a version is gone.
    onError: (error) => {
      if (error instanceof ApiError && error.kind === 'refused') readAnew(keys.questionnaire)
    },
  })
}
