import { http, type HttpHandler } from 'msw'
import type { App } from './app'

/** The whole API as one handler of the network mock, for tests of screens. Cookies travel as a browser would send them. */
export const bankHandler = (app: App): HttpHandler =>
  http.all('*/api/*', ({ request, cookies }) => {
    const headers = new Headers(request.headers)
    const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
    if (pairs.length > 0) headers.set('cookie', pairs.join('; '))
    return app.fetch(new Request(request, { headers }))
  })
