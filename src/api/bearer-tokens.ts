import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import { refreshSession, signInByWechat } from '../contract/session'
import { ApiError } from './errors'

export type Tokens = { accessToken: string; refreshToken: string }

/** Where the tokens are kept on the device. `'signed-out'` means that the customer logged out and must not be signed in unasked. */
export type TokenStore = { read: () => Tokens | 'signed-out' | null; write: (tokens: Tokens | 'signed-out' | null) => void }

type Wiring = {
  store: TokenStore
  wechatCode: () => Promise<string | null>
  send: <E extends Endpoint>(endpoint: E, input: InputOf<E>) => Promise<OutputOf<E>>
}

const isSignedOut = (error: unknown) => error instanceof ApiError && error.kind === 'signed-out'

/** How tokens are first got and renewed: by the refresh token, else by the WeChat account where it is linked. */
function tokenSource({ store, wechatCode, send }: Wiring) {
  let linkToken: string | undefined

  const keep = ({ accessToken, refreshToken }: Tokens): Tokens => {
    store.write({ accessToken, refreshToken })
    return { accessToken, refreshToken }
  }
  const bySilentSignIn = async (): Promise<Tokens> => {
    const code = await wechatCode()
    if (!code) throw new ApiError('signed-out')
    const answer = await send(signInByWechat, { code })
    if (answer.carrier === 'bearer') return keep(answer)
    linkToken = answer.linkToken
    throw new ApiError('signed-out')
  }
  const byRefresh = async ({ refreshToken }: Tokens): Promise<Tokens> => {
    try {
      return keep(await send(refreshSession, { refreshToken }))
    } catch (error) {
      if (isSignedOut(error)) return bySilentSignIn()
      throw error
    }
  }
  const renew = async (kept: Tokens | 'signed-out' | null): Promise<Tokens> => {
    if (kept === 'signed-out') throw new ApiError('signed-out')
    return kept ? byRefresh(kept) : bySilentSignIn()
  }
  return { bySilentSignIn, keep, renew, linkToken: () => linkToken, dropLinkToken: () => (linkToken = undefined) }
}

/** A mini-program's session: kept tokens, renewed when they expire. */
export function bearerTokens(wiring: Wiring) {
  const { store } = wiring
  const source = tokenSource(wiring)
  let renewal: Promise<Tokens> | null = null

  // A refresh token works once, so requests that fail together share one renewal.
  const renewOnce = () => (renewal ??= source.renew(store.read()).finally(() => (renewal = null)))

  return {
    /** Signs in by the WeChat account alone. @throws ApiError `signed-out` when it is not linked to a customer. */
    signInSilently: source.bySilentSignIn,
    /** Runs a request with a valid token, renewing it once when the bank says that it has expired. */
    withToken: async <T>(run: (accessToken: string) => Promise<T>): Promise<T> => {
      const tokens = store.read()
      if (!tokens || tokens === 'signed-out') return run((await renewOnce()).accessToken)
      try {
        return await run(tokens.accessToken)
      } catch (error) {
        if (!isSignedOut(error)) throw error
        return run((await renewOnce()).accessToken)
      }
    },
    /** Ties the WeChat account to the customer who signs in by phone, when it was found unlinked. */
    linkToken: source.linkToken,
    keep: (session: { carrier: 'cookie' } | ({ carrier: 'bearer' } & Tokens)) => {
      if (session.carrier === 'bearer') source.keep(session)
      else store.write(null)
      source.dropLinkToken()
    },
    forget: () => store.write('signed-out'),
  }
}
