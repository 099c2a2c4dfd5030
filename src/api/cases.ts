import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listCases, objectToEvaluation } from '../contract/cases'
import type { InputOf } from '../contract/endpoint'
import { useApi } from './context'

/** The key of the customer's cases. */
export const caseKeys = { cases: ['cases'] as const }

/** What the customer asked the bank to look into, newest first. */
export function useCases() {
  const { client } = useApi()
  return useQuery({ queryKey: caseKeys.cases, queryFn: ({ signal }) => client.call(listCases, {}, signal) })
}

/** Objects to an evaluation; the list of cases is read anew. */
export function useObjectToEvaluation() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof objectToEvaluation>) => client.call(objectToEvaluation, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseKeys.cases }),
  })
}
