import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf } from '../contract/endpoint'
import { dropGoal, readGoal, setGoal, type GoalAnswer } from '../contract/goal'
import { useApi } from './context'

const keys = { goal: ['ladder', 'goal'] as const }

/** The customer's goal, the plan to reach it, and how each period since went. */
export function useGoal() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.goal, queryFn: ({ signal }) => client.call(readGoal, {}, signal) })
}

function useKeepGoal() {
  const queries = useQueryClient()
  return (answer: GoalAnswer) => queries.setQueryData(keys.goal, answer)
}

/** Sets the goal. */
export function useSetGoal() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof setGoal>) => client.call(setGoal, input), onSuccess: useKeepGoal() })
}

/** Gives the goal up. */
export function useDropGoal() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof dropGoal>) => client.call(dropGoal, input), onSuccess: useKeepGoal() })
}
