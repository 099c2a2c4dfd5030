import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { createApp } from '../app'
import { systemClock, type Clock } from '../clock'
import { StartRefused, type Config } from '../config'
import { openBank } from '../db/open-bank'
import { originOf } from '../http/credentials'
import { logToStderr, type Log } from '../log'
import { commonHeaders, httpsOnly } from './headers'
import { serveSite } from './serve-site'
import { readSite, type Site } from './site'

export type ServerOptions = {
  config: Config
  /** The folder of the built H5 app. */
  siteDir: string
  clock?: Clock
  log?: Log
}

/** A server that takes requests. `stop` lets those under way finish, then closes the store. */
export type RunningServer = { url: string; store: string; stop: () => Promise<void> }

/** How long a stop waits for requests under way. */
const stopTimeoutMs = 5_000

/** Opens the bank and serves the API and the site from one origin. @throws StartRefused, FolderInUse with what to do. */
export async function startServer({ config, siteDir, clock = systemClock, log = logToStderr }: ServerOptions): Promise<RunningServer> {
  const [store, site] = await Promise.all([openBank(config, clock), readSite(siteDir)])
  try {
    const app = createApp({ db: store.db, config, clock, log })
    const server = await listen(config, (request) => answer(request, app.fetch, site, config))
    const { port } = server.address() as AddressInfo
    const host = config.host === '0.0.0.0' || config.host === '127.0.0.1' ? 'localhost' : config.host
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
      store: store.name,
      stop: () => close(server).then(store.close),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function answer(
  request: Request,
  api: (request: Request) => Response | Promise<Response>,
  site: Site,
  config: Config,
): Promise<Response> {
  const origin = originOf(request, config.isProxyTrusted)
  const response = /^\/api(\/|$)/.test(new URL(request.url).pathname) ? await api(request) : serveSite(site, request)
  for (const [name, value] of Object.entries(commonHeaders)) response.headers.set(name, value)
  if (origin.protocol === 'https:') response.headers.set('strict-transport-security', httpsOnly)
  return response
}

function listen({ port, host }: Config, fetch: (request: Request) => Promise<Response>): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server))
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
