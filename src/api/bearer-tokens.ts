import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import { refreshSession, signInByWechat, type Session } from '../contract/session'
import { ApiError } from './errors'

export type Tokens = { accessToken: string; refreshToken: string }

/** Where the tokens are kept on the device. `'signed-out'` means that the customer logged out and must not be signed in unasked. */
export type TokenStore = { read: () => Tokens | 'signed-out' | null; write: (tokens: Tokens | 'signed-out') => void }

type Wiring = {
  store: TokenStore
  wechatCode: () => Promise<string | null>
  send: <E extends Endpoint>(endpoint: E, input: InputOf<E>) => Promise<OutputOf<E>>
}

const isSignedOut = (error: unknown) => error instanceof ApiError && error.kind === 'signed-out'

/** A mini-program's session: kept tokens, renewed when they expire, first got by the WeChat account where it is linked. */
export function bearerTokens({ store, wechatCode, send }: Wiring) {
  let linkToken: string | undefined
  let renewal: Promise<Tokens> | null = null

  const keep = ({ accessToken, refreshToken }: Tokens): Tokens => {
    store.write({ accessToken, refreshToken })
    return { accessToken, refreshToken }
  }

  /** Signs in by the WeChat account alone. @throws ApiError `signed-out` when it is not linked to a customer. */
  const signInSilently = async (): Promise<Tokens> => {
    const code = await wechatCode()
    if (!code) throw new ApiError('signed-out')
    const answer = await send(signInByWechat, { code })
    if (answer.carrier === 'bearer') return keep(answer)
    linkToken = answer.linkToken
    throw new ApiError('signed-out')
  }

  const renew = (tokens: Tokens | 'signed-out' | null): Promise<Tokens> => {
    if (tokens === 'signed-out') return Promise.reject(new ApiError('signed-out'))
    if (!tokens) return signInSilently()
    return send(refreshSession, { refreshToken: tokens.refreshToken }).then(keep, (error: unknown) => {
      if (isSignedOut(error)) return signInSilently()
      throw error
    })
  }

  // A refresh token works once, so requests that fail together share one renewal.
  const renewOnce = (tokens: Tokens | 'signed-out' | null) => (renewal ??= renew(tokens).finally(() => (renewal = null)))

  return {
    signInSilently,
    /** Runs a request with a valid token, renewing it once when the bank says that it has expired. */
    withToken: async <T>(run: (accessToken: string) => Promise<T>): Promise<T> => {
      const tokens = store.read()
      if (!tokens || tokens === 'signed-out') return run((await renewOnce(tokens)).accessToken)
      try {
        return await run(tokens.accessToken)
      } catch (error) {
        if (!isSignedOut(error)) throw error
        return run((await renewOnce(store.read())).accessToken)
      }
    },
    /** Ties the WeChat account to the customer who signs in by phone, when it was found unlinked. */
    linkToken: () => linkToken,
    keep: (session: Session) => {
      if (session.carrier === 'bearer') keep(session)
      linkToken = undefined
    },
    forget: () => store.write('signed-out'),
  }
}
