import { csrfTokenOf, isSameText } from '../session/tokens'

/** The customers' cookie, and the staff's: two sessions that live side by side in one browser and never stand for each other. */
type CookieName = 'ladder_session' | 'staff_session'

/** A staff cookie goes to the console's operations only, so the customers' never see it. */
const cookiePaths: Readonly<Record<CookieName, string>> = { ladder_session: '/api', staff_session: '/api/v1/console' }

/** The token a caller shows, and how it carries it. */
export type Credentials = { carrier: 'cookie' | 'bearer'; token: string }

/** What the request shows of itself. A bearer token goes before a cookie. */
export function readCredentials(headers: Headers, cookieName: CookieName = 'ladder_session'): Credentials | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer !== undefined) return { carrier: 'bearer', token: bearer }
  const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1]
  return cookie === undefined ? undefined : { carrier: 'cookie', token: cookie }
}

/** The cookie that carries a session; without a token, the one that ends it. It lives as long as the browser is open. */
export const toCookie = (token: string | undefined, isHttps: boolean, name: CookieName = 'ladder_session') =>
  `${name}=${token ?? ''}; Path=${cookiePaths[name]}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}${token === undefined ? '; Max-Age=0' : ''}`

/** The origin as the browser sees it, of which a proxy may know more than the request does. */
export function originOf(request: Request, isProxyTrusted: boolean): URL {
  const url = new URL(request.url)
  if (!isProxyTrusted) return url
  const { headers } = request
  return new URL(`${headers.get('x-forwarded-proto') ?? url.protocol.slice(0, -1)}://${headers.get('x-forwarded-host') ?? url.host}`)
}

/** Whether a write by cookie proves that our own app sent it: the session's CSRF token, and no foreign `Origin`. */
export function isOwnWrite({ headers }: Request, { token }: Credentials, own: URL): boolean {
  const origin = headers.get('origin')
  if (origin !== null && hostOf(origin) !== own.host) return false
  return isSameText(headers.get('x-csrf-token') ?? '', csrfTokenOf(token))
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
