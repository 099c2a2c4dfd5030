import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  cancelForCustomer,
  decideSignupRequest,
  exportRoster,
  listRosterMessages,
  moveUp,
  readRoster,
  recallMessage,
  unmaskSignup,
  writeToRoster,
} from '../../contract/console/roster'
import type { InputOf, OutputOf } from '../../contract/endpoint'
import { useApi } from '../context'

export type RosterFilter = InputOf<typeof readRoster>
export type Roster = OutputOf<typeof readRoster>
/** What the bank can do to a sign-up. */
export type SignupAct =
  | ({ act: 'decide' } & InputOf<typeof decideSignupRequest>)
  | ({ act: 'moveUp' } & InputOf<typeof moveUp>)
  | ({ act: 'cancel' } & InputOf<typeof cancelForCustomer>)

const keys = {
  roster: ['roster'] as const,
  messages: (eventId: string) => ['roster-messages', eventId] as const,
}

/** Who signed up: a page of it. */
export function useRoster(filter: RosterFilter) {
  const { client } = useApi()
  return useQuery({
    queryKey: [...keys.roster, filter],
    queryFn: ({ signal }) => client.call(readRoster, filter, signal),
    placeholderData: keepPreviousData,
  })
}

/** Approves, rejects, moves up or cancels a sign-up; the roster is read again. */
export function useActOnSignup() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ act, ...input }: SignupAct) => {
      if (act === 'decide') return client.call(decideSignupRequest, input as InputOf<typeof decideSignupRequest>)
      return client.call(act === 'moveUp' ? moveUp : cancelForCustomer, input as InputOf<typeof moveUp>)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.roster }),
  })
}

/** One person in full, for as long as the answer is shown: it is kept nowhere. */
export function useUnmask() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof unmaskSignup>) => client.call(unmaskSignup, input), gcTime: 0 })
}

export function useExportRoster() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof exportRoster>) => client.call(exportRoster, input), gcTime: 0 })
}

/** The messages to a roster, read again every 20 seconds: those that are held go out. */
export function useRosterMessages(eventId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.messages(eventId),
    queryFn: ({ signal }) => client.call(listRosterMessages, { eventId }, signal),
    refetchInterval: 20_000,
  })
}

export function useWriteToRoster(eventId: string) {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Omit<InputOf<typeof writeToRoster>, 'eventId'>) => client.call(writeToRoster, { eventId, ...input }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.messages(eventId) }),
  })
}

export function useRecallMessage(eventId: string) {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof recallMessage>) => client.call(recallMessage, input),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.messages(eventId) }),
  })
}
