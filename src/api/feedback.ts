import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { giveFeedback, listImprovements } from '../contract/cases'
import type { InputOf } from '../contract/endpoint'
import { answerMeetingSurvey, readMeetingSurvey } from '../contract/meeting-surveys'
import { caseKeys } from './cases'
import { useApi } from './context'

const keys = {
  improvements: ['improvements'] as const,
  meeting: (appointmentId: string) => ['meeting-survey', appointmentId] as const,
}

/** Tells the bank something; the list of cases is read anew. */
export function useGiveFeedback() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof giveFeedback>) => client.call(giveFeedback, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseKeys.cases }),
  })
}

/** What customers said and what the bank did. */
export function useImprovements() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.improvements, queryFn: ({ signal }) => client.call(listImprovements, {}, signal) })
}

/** A meeting that took place, with what was said of it. */
export function useMeetingSurvey(appointmentId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.meeting(appointmentId),
    queryFn: ({ signal }) => client.call(readMeetingSurvey, { appointmentId }, signal),
  })
}

/** Says how a meeting was. */
export function useAnswerMeetingSurvey() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof answerMeetingSurvey>) => client.call(answerMeetingSurvey, input),
    onSuccess: (answer, { appointmentId }) => queries.setQueryData(keys.meeting(appointmentId), answer),
  })
}
