import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bookAppointment, cancelAppointment, listAppointments, rescheduleAppointment } from '../contract/appointments'
import type { InputOf } from '../contract/endpoint'
import { readManager } from '../contract/manager'
import { listMessages, listSlots, sendMessage } from '../contract/staff'
import { useApi } from './context'
import { useKeptQuery } from './kept-query'

const keys = {
  manager: ['manager', 'mine'] as const,
  allSlots: ['manager', 'slots'] as const,
  slots: (staffId: string) => ['manager', 'slots', staffId] as const,
  appointments: ['manager', 'appointments'] as const,
  messages: ['manager', 'messages'] as const,
}

/** Who serves the customer. Kept on the device: the number to call is there without a network. */
export const useManager = () => useKeptQuery({ queryKey: keys.manager, endpoint: readManager, kept: 'manager' })

/** The free slots of one of the staff, by day; never from an older answer. */
export function useSlots(staffId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.slots(staffId),
    queryFn: ({ signal }) => client.call(listSlots, { staffId }, signal),
    staleTime: 0,
    gcTime: 0,
  })
}

/** The customer's appointments: those to come, soonest first; then the others, latest first. */
export function useAppointments() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.appointments, queryFn: ({ signal }) => client.call(listAppointments, {}, signal) })
}

// A refusal too may mean that somebody was faster: what is shown is read anew either way.
function useReadAnew() {
  const queries = useQueryClient()
  return () => {
    for (const queryKey of [keys.manager, keys.allSlots, keys.appointments]) void queries.invalidateQueries({ queryKey })
  }
}

/** Books a slot; slots and appointments are read anew, whatever the answer. */
export function useBookAppointment() {
  const { client } = useApi()
  return useMutation({
    mutationFn: (input: InputOf<typeof bookAppointment>) => client.call(bookAppointment, input),
    onSettled: useReadAnew(),
  })
}

/** Moves an appointment; slots and appointments are read anew, whatever the answer. */
export function useRescheduleAppointment() {
  const { client } = useApi()
  return useMutation({
    mutationFn: (input: InputOf<typeof rescheduleAppointment>) => client.call(rescheduleAppointment, input),
    onSettled: useReadAnew(),
  })
}

/** Cancels an appointment; slots and appointments are read anew, whatever the answer. */
export function useCancelAppointment() {
  const { client } = useApi()
  return useMutation({
    mutationFn: (input: InputOf<typeof cancelAppointment>) => client.call(cancelAppointment, input),
    onSettled: useReadAnew(),
  })
}

/** What the customer wrote to the staff, newest first. */
export function useMessages() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.messages, queryFn: ({ signal }) => client.call(listMessages, {}, signal) })
}

/** Writes to one of the staff; the thread is read anew. */
export function useSendMessage() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof sendMessage>) => client.call(sendMessage, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.messages }),
  })
}
