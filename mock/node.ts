import { http, type HttpHandler } from 'msw'
import type { App } from './app'

/** The one cookie a browser would keep for the bank, as `name=value`; empty when it has none. */
export type CookieJar = { cookie: string }

/**
 * The whole API as one handler of the network mock, for tests of screens. The jar stands in for the browser's, which no script may
 * read or write: the session's cookie is httpOnly.
 */
export const bankHandler = (app: App, jar: CookieJar = { cookie: '' }): HttpHandler =>
  http.all('*/api/*', async ({ request }) => {
    const headers = new Headers(request.headers)
    if (jar.cookie && !headers.has('cookie')) headers.set('cookie', jar.cookie)
    const response = await app.fetch(new Request(request, { headers }))
    const [pair = '', ...attributes] = response.headers.get('set-cookie')?.split('; ') ?? []
    if (pair) jar.cookie = attributes.includes('Max-Age=0') ? '' : pair
    return response
  })
