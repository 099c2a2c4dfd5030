import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf } from '../contract/endpoint'
import { listEvents, readEvent, readEventCalendar } from '../contract/events'
import { readDraw } from '../contract/events-draws'
import { acceptOffer, cancelSignup, declineOffer, editSignup, listOwnSignups, signUp } from '../contract/events-signups'
import { answerSurvey } from '../contract/events-surveys'
import { readTicket } from '../contract/events-tickets'
import { useApi } from './context'

/** What narrows the list of events. */
export type EventFilter = Omit<InputOf<typeof listEvents>, 'cursor'>

const keys = {
  all: ['events'] as const,
  list: (filter: EventFilter) => ['events', 'list', filter] as const,
  one: (eventId: string) => ['events', 'one', eventId] as const,
  draw: (eventId: string) => ['events', 'draw', eventId] as const,
  own: ['events', 'own'] as const,
  ticket: (signupId: string) => ['events', 'ticket', signupId] as const,
}

/** Events that pass a filter, page by page. For visitors too. */
export function useEvents(filter: EventFilter) {
  const { client } = useApi()
  return useInfiniteQuery({
    queryKey: keys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      client.call(listEvents, { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** One event, with all that speaks against the caller's signing up. */
export function useEvent(eventId: string) {
  const { client } = useApi()
  return useQuery({ queryKey: keys.one(eventId), queryFn: ({ signal }) => client.call(readEvent, { eventId }, signal) })
}

/** The proof of an event's draw. */
export function useDraw(eventId: string) {
  const { client } = useApi()
  return useQuery({ queryKey: keys.draw(eventId), queryFn: ({ signal }) => client.call(readDraw, { eventId }, signal) })
}

/** The customer's sign-ups: of events to come, soonest first; then of those over, latest first. */
export function useOwnSignups() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.own, queryFn: ({ signal }) => client.call(listOwnSignups, {}, signal) })
}

/** The ticket of a sign-up with seats. */
export function useTicket(signupId: string) {
  const { client } = useApi()
  return useQuery({ queryKey: keys.ticket(signupId), queryFn: ({ signal }) => client.call(readTicket, { signupId }, signal) })
}

/** Reads an event's calendar entry when it is asked for. */
export function useEventCalendar() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof readEventCalendar>) => client.call(readEventCalendar, input) })
}

// A refusal too may mean that somebody was faster: what is shown is read anew either way.
function useReadAnew() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: keys.all })
}

/** Signs up, or joins the waitlist; events and sign-ups are read anew, whatever the answer. */
export function useSignUp() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof signUp>) => client.call(signUp, input), onSettled: useReadAnew() })
}

/** Changes answers and companions; events and sign-ups are read anew, whatever the answer. */
export function useEditSignup() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof editSignup>) => client.call(editSignup, input), onSettled: useReadAnew() })
}

/** Gives a sign-up up; events and sign-ups are read anew, whatever the answer. */
export function useCancelSignup() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof cancelSignup>) => client.call(cancelSignup, input), onSettled: useReadAnew() })
}

/** Takes the seats offered; events and sign-ups are read anew, whatever the answer. */
export function useAcceptOffer() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof acceptOffer>) => client.call(acceptOffer, input), onSettled: useReadAnew() })
}

/** Leaves the seats offered to the next; events and sign-ups are read anew, whatever the answer. */
export function useDeclineOffer() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof declineOffer>) => client.call(declineOffer, input), onSettled: useReadAnew() })
}

/** Answers the survey; events and sign-ups are read anew, whatever the answer. */
export function useAnswerSurvey() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof answerSurvey>) => client.call(answerSurvey, input), onSettled: useReadAnew() })
}
