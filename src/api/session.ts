import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { readSession, requestCode, signInByPhone, signOut, type Session } from '../contract/session'
import type { InputOf } from '../contract/endpoint'
import { useApi } from './context'
import { ownDrafts } from './kept-drafts'

const keys = { session: ['session'] as const }

/** Who is signed in. */
export function useSession() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.session, queryFn: ({ signal }) => client.call(readSession, {}, signal) })
}

/** Asks the bank to send a sign-in code to a phone. */
export function useRequestCode() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof requestCode>) => client.call(requestCode, input) })
}

function useStartSession() {
  const { client, memory } = useApi()
  const queries = useQueryClient()
  return (session: Session) => {
    // Another customer may have used this device before.
    memory.forgetCustomer()
    ownDrafts(memory, session.customer.id)
    queries.clear()
    client.session.keep(session)
    client.keepCsrfToken(session.carrier === 'cookie' ? session.csrfToken : undefined)
    queries.setQueryData(keys.session, { customer: session.customer })
  }
}

/** Signs in by phone and code, and forgets whatever this device knew of anyone else. */
export function useSignInByPhone() {
  const { client } = useApi()
  const start = useStartSession()
  return useMutation({
    mutationFn: (input: Pick<InputOf<typeof signInByPhone>, 'phone' | 'code' | 'consents'>) => {
      const linkToken = client.session.linkToken()
      return client.call(signInByPhone, { ...input, carrier: client.carrier, ...(linkToken ? { linkToken } : {}) })
    },
    onSuccess: start,
  })
}

/** Signs in by the WeChat account alone, where it is linked. */
export function useSignInByWechat() {
  const { client, memory } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.session.signInSilently(),
    onSuccess: () => {
      memory.forgetCustomer()
      queries.clear()
    },
  })
}

/** Why a session ends: the customer left, or nobody touched it for long. Then what was typed stays for them to come back to. */
export type Leaving = 'left' | 'idle'

/** Leaves this device as if nobody had signed in on it. */
export function useForgetSession() {
  const { client, memory } = useApi()
  const queries = useQueryClient()
  return (leaving: Leaving) => {
    client.session.forget()
    client.keepCsrfToken(undefined)
    memory.forgetCustomer()
    if (leaving === 'left') memory.keep('drafts', null)
    queries.clear()
  }
}

/** Ends the session here and at the bank. Without a network the device still forgets. */
export function useSignOut() {
  const { client } = useApi()
  const forget = useForgetSession()
  return useMutation({
    mutationFn: (_: Leaving) => client.call(signOut, {}),
    onSettled: (_answer, _error, leaving) => forget(leaving),
  })
}
