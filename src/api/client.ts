import axios, { type AxiosAdapter, type AxiosInstance } from 'axios'
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import * as z from '../contract/schema'
import { signOut } from '../contract/session'
import { bearerTokens, type TokenStore } from './bearer-tokens'
import { cookieSession, type SessionOperations } from './cookie-session'
import { ApiError, toApiError } from './errors'
import { toRequest } from './to-request'

export type ClientOptions = {
  /** Where the bank's API is, without `/api`; empty for the page's own origin. */
  baseUrl: string
  adapter: AxiosAdapter | undefined
  carrier: 'cookie' | 'bearer'
  tokens: TokenStore
  /** A one-time code that proves the WeChat account, or null. */
  wechatCode: () => Promise<string | null>
  /** Whose session a cookie carries; a customer's unless it says otherwise. */
  sessionOperations?: SessionOperations
}

export type Client = {
  readonly carrier: 'cookie' | 'bearer'
  /** Calls an endpoint; both what is sent and what comes back are checked by the contract. @throws ApiError */
  readonly call: <E extends Endpoint>(endpoint: E, input: InputOf<E>, signal?: AbortSignal) => Promise<OutputOf<E>>
  /** Reads a text file of the bank's, by its path below the origin. @throws ApiError */
  readonly readText: (path: string, signal?: AbortSignal) => Promise<string>
  /** Whether the last answer was a signed-in caller's. */
  readonly isSignedIn: () => boolean
  readonly session: ReturnType<typeof bearerTokens>
  /** Keeps the CSRF token that a sign-in by cookie gave. */
  readonly keepCsrfToken: (token: string | undefined) => void
}

const timeoutMs = 10_000

const newHttp = ({ baseUrl, adapter }: ClientOptions): AxiosInstance =>
  axios.create({ baseURL: baseUrl, timeout: timeoutMs, ...(adapter ? { adapter } : {}) })

const readTextOver =
  (http: AxiosInstance): Client['readText'] =>
  async (path, signal) => {
    try {
      return String((await http.get<unknown>(path, { responseType: 'text', ...(signal ? { signal } : {}) })).data)
    } catch (error) {
      throw toApiError(error)
    }
  }

/** The same calls; and whether the last of them that needed a session had one. */
function notingWho(call: Client['call']): Pick<Client, 'call' | 'isSignedIn'> {
  let isSignedIn = false
  const noting: Client['call'] = async (endpoint, input, signal) => {
    const needsSession = endpoint.access === 'customer' || endpoint.access === 'staff'
    try {
      const output = await call(endpoint, input, signal)
      if (needsSession) isSignedIn = endpoint.id !== signOut.id
      return output
    } catch (error) {
      if (needsSession && toApiError(error).kind === 'signed-out') isSignedIn = false
      throw error
    }
  }
  return { call: noting, isSignedIn: () => isSignedIn }
}

/** The one way to the bank. */
export function createClient(options: ClientOptions): Client {
  const http = newHttp(options)

  const send = async <E extends Endpoint>(endpoint: E, input: InputOf<E>, headers: Record<string, string>, signal?: AbortSignal) => {
    try {
      const { data } = await http.request<unknown>({ ...toRequest(endpoint, input), headers, ...(signal ? { signal } : {}) })
      const output = z.safeParse(endpoint.output, data)
      if (!output.success) throw new ApiError('broken')
      return output.data as OutputOf<E>
    } catch (error) {
      throw toApiError(error)
    }
  }

  const cookie = cookieSession(options.tokens, send, options.sessionOperations)
  const session = bearerTokens({
    store: options.tokens,
    wechatCode: options.wechatCode,
    send: (endpoint, input) => send(endpoint, input, {}),
  })

  const asCaller: Client['call'] = async (endpoint, input, signal) => {
    if (endpoint.access === 'public' || endpoint.access === 'sandbox') return send(endpoint, input, {}, signal)
    if (options.carrier === 'cookie') {
      await cookie.endIfLeft()
      return send(endpoint, input, await cookie.headersFor(endpoint), signal)
    }
    try {
      return await session.withToken((token) => send(endpoint, input, { Authorization: `Bearer ${token}` }, signal))
    } catch (error) {
      if (endpoint.access !== 'optional' || toApiError(error).kind !== 'signed-out') throw error
      return send(endpoint, input, {}, signal)
    }
  }

  return {
    carrier: options.carrier,
    ...notingWho(asCaller),
    readText: readTextOver(http),
    session,
    keepCsrfToken: cookie.keepCsrfToken,
  }
}
