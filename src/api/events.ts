import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf } from '../contract/endpoint'
import { readEvent, readEventCalendar } from '../contract/events-detail'
import { readDraw } from '../contract/events-draws'
import { readSmsReminder, setSmsReminder } from '../contract/events-reminders'
import type { SignupChannel } from '../contract/events-source'
import { acceptOffer, cancelSignup, declineOffer, editSignup, moveSignup, signUp } from '../contract/events-signing'
import { answerSurvey } from '../contract/events-surveys'
import { useApi } from './context'
import { eventKeys as keys } from './event-keys'
import { useKeptTicket } from './kept-tickets'

/**
 * One event, with all that speaks against the caller's signing up. `channel` is that of the link, for the count of views. Seats
 * go by the second: each page that opens asks anew.
 */
export function useEvent(eventId: string, channel?: SignupChannel) {
  const { client } = useApi()
  const input = { eventId, ...(channel && { channel }) }
  return useQuery({ queryKey: keys.one(eventId), queryFn: ({ signal }) => client.call(readEvent, input, signal), refetchOnMount: 'always' })
}

/** The proof of an event's draw. */
export function useDraw(eventId: string) {
  const { client } = useApi()
  return useQuery({ queryKey: keys.draw(eventId), queryFn: ({ signal }) => client.call(readDraw, { eventId }, signal) })
}

/** The ticket of a sign-up with seats, kept on the device. */
export const useTicket = (signupId: string) => useKeptTicket(keys.ticket(signupId), signupId)

const smsReminderKey = (signupId: string) => [...keys.all, 'sms-reminder', signupId] as const

/** Whether the customer agreed to be reminded of an event by text message. */
export function useSmsReminder(signupId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: smsReminderKey(signupId),
    queryFn: ({ signal }) => client.call(readSmsReminder, { signupId }, signal),
    refetchOnMount: 'always',
  })
}

/** Agrees to that, or takes it back. */
export function useSetSmsReminder() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof setSmsReminder>) => client.call(setSmsReminder, input),
    onSuccess: (reminder, { signupId }) => queries.setQueryData(smsReminderKey(signupId), reminder),
  })
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

/** Changes over to another briefing; events and sign-ups are read anew, whatever the answer. */
export function useMoveSignup() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof moveSignup>) => client.call(moveSignup, input), onSettled: useReadAnew() })
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
