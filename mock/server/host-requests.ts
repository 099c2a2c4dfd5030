import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { App } from '../app'
import { StartRefused, type Config } from '../config'
import { originOf } from '../http/credentials'
import { mediaPath } from '../education/video'
import { commonHeaders, httpsOnly } from './headers'
import { serveMedia, type Media } from './media'
import { serveSite } from './serve-site'
import type { Site } from './site'

export type HostedParts = { config: Config; app: App; site: Site; media: Media }

/** A host that takes requests. `stop` lets those under way finish. */
export type HostedServer = { url: string; stop: () => Promise<void> }

/** How long an idle connection is kept: longer than a gateway or a client keeps it, so that none sends into one that is being closed. */
const keepAliveMs = 65_000

/** How long a stop waits for requests under way. */
const stopTimeoutMs = 5_000

/** Serves the API, the site and the clips from one origin over HTTP. @throws StartRefused when the port is in use, with what to do. */
export async function hostRequests(parts: HostedParts): Promise<HostedServer> {
  const { config } = parts
  const server = await listen(config, (request) => answer(request, parts))
  const { port } = server.address() as AddressInfo
  return { url: `http://${shownHost(config.host)}:${port}`, stop: () => close(server) }
}

const shownHost = (host: string) => {
  if (host === '0.0.0.0' || host === '127.0.0.1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function answer(request: Request, { config, app, site, media }: HostedParts): Promise<Response> {
  const { pathname } = new URL(request.url)
  const isApi = /^\/api(\/|$)/.test(pathname)
  const response = isApi ? await app.fetch(request) : pathname.startsWith(mediaPath) ? serveMedia(media, request) : serveSite(site, request)
  for (const name in commonHeaders) response.headers.set(name, commonHeaders[name] ?? '')
  if (originOf(request, config.isProxyTrusted).protocol === 'https:') response.headers.set('strict-transport-security', httpsOnly)
  return response
}

function listen({ port, host }: Config, fetch: (request: Request) => Promise<Response>): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server))
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = keepAliveMs
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(
        isTaken ? new StartRefused(`Port ${port} is in use. Stop what uses it, or start with another: PORT=${port + 1} npm start`) : error,
      )
    })
  })
}

const close = (server: ServerType) =>
  new Promise<void>((resolve) => {
    const cut = () => 'closeAllConnections' in server && server.closeAllConnections()
    const timer = setTimeout(cut, stopTimeoutMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
