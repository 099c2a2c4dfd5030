import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listDemoStaff, readStaffSession, requestStaffCode, signInStaff, signOutStaff } from '../../contract/console/session'
import { useApi } from '../context'

/** Where the cache holds who works at the console. */
export const staffSessionKey = ['staff-session'] as const

/** Who is signed in at the console. */
export function useStaffSession() {
  const { client } = useApi()
  return useQuery({ queryKey: staffSessionKey, queryFn: ({ signal }) => client.call(readStaffSession, {}, signal), staleTime: Infinity })
}

/** Asks the bank to send a sign-in code to a member of staff. */
export function useRequestStaffCode() {
  const { client } = useApi()
  return useMutation({ mutationFn: (staffNumber: string) => client.call(requestStaffCode, { staffNumber }) })
}

/** Signs a member of staff in. What the same member had open goes on; what another one had is forgotten. */
export function useSignInStaff() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: { staffNumber: string; code: string }) => client.call(signInStaff, { ...input, carrier: client.carrier }),
    onSuccess: (session) => {
      client.keepCsrfToken(session.carrier === 'cookie' ? session.csrfToken : undefined)
      // Staff have no token to renew with: whatever is sent to that end the bank refuses, and the session is over.
      if (session.carrier === 'bearer') client.session.keep({ ...session, refreshToken: session.accessToken })
      const { staff, endsAt } = session
      const before = queries.getQueryData<{ staff: { id: string } }>(staffSessionKey)
      if (before && before.staff.id !== staff.id) queries.clear()
      queries.setQueryData(staffSessionKey, { staff, endsAt })
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== staffSessionKey[0] })
    },
  })
}

/** Ends the console's session here and at the bank. */
export function useSignOutStaff() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.call(signOutStaff, {}),
    onSettled: () => {
      client.session.forget()
      client.keepCsrfToken(undefined)
      queries.clear()
    },
  })
}

/** The demo members of staff; refused where there is no sandbox. */
export function useDemoStaff() {
  const { client } = useApi()
  return useQuery({ queryKey: ['demo-staff'], queryFn: ({ signal }) => client.call(listDemoStaff, {}, signal), retry: false })
}
