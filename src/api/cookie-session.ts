import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import { readSession, signOut } from '../contract/session'
import type { TokenStore } from './bearer-tokens'
import { ApiError } from './errors'

type Send = <E extends Endpoint>(endpoint: E, input: InputOf<E>, headers: Record<string, string>) => Promise<OutputOf<E>>

/** The operations by which a browser asks for its session and ends it. */
export type SessionOperations = { read: Endpoint; end: Endpoint }

/** A customer's. Staff have others: an app of theirs hands those to the client. */
const customerSession: SessionOperations = { read: readSession, end: signOut }

/** A browser's session: the cookie is out of our reach, the CSRF token that writes need is asked for once and kept in memory. */
export function cookieSession(store: TokenStore, send: Send, { read, end } = customerSession) {
  let csrfToken: string | undefined

  const headersFor = async (endpoint: Endpoint): Promise<Record<string, string>> => {
    if (endpoint.method === 'get') return {}
    csrfToken ??= ((await send(read, {}, {})) as { csrfToken?: string }).csrfToken
    return csrfToken ? { 'X-CSRF-Token': csrfToken } : {}
  }

  return {
    headersFor,
    keepCsrfToken: (token: string | undefined) => {
      csrfToken = token
    },
    /** Who signed out without a network is signed out at the bank before anything is asked with the cookie it still honours. */
    endIfLeft: async () => {
      if (store.read() !== 'signed-out') return
      try {
        await send(end, {}, await headersFor(end))
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'signed-out') throw error
      }
      csrfToken = undefined
      store.write(null)
    },
  }
}
