import { createApp } from '../app'
import { systemClock, type Clock } from '../clock'
import type { Config } from '../config'
import { openBank } from '../db/open-bank'
import { startJobs } from '../jobs/run-jobs'
import { logToStderr, type Log } from '../log'
import { sandboxChannels } from '../messages/channels'
import { hostRequests } from './host-requests'
import { readMedia } from './media'
import { readSite, type Site } from './site'

export type ServerOptions = {
  config: Config
  /** The folder of the built H5 app. */
  siteDir: string
  /** The folder of the built console. */
  consoleDir: string
  clock?: Clock
  log?: Log
}

/** A server that takes requests. `stop` lets those under way finish, then closes the store. */
export type RunningServer = { url: string; store: string; stop: () => Promise<void> }

/** Opens the bank and serves the API and the site from one origin. @throws StartRefused, FolderInUse with what to do. */
export async function startServer({
  config,
  siteDir,
  consoleDir,
  clock = systemClock,
  log = logToStderr,
}: ServerOptions): Promise<RunningServer> {
  const site: Site = new Map([...(await readSite(siteDir)), ...(await readSite(consoleDir, '/console'))])
  const store = await openBank(config, clock)
  try {
    const app = createApp({ db: store.db, config, clock, log })
    const { url, stop } = await hostRequests({ config, app, site, media: readMedia() })
    const jobs = await startJobs({ store, clock, log, channels: config.isSandbox ? sandboxChannels : {} })
    return { url, store: store.name, stop: () => stop().finally(jobs.stop).finally(store.close) }
  } catch (error) {
    await store.close()
    throw error
  }
}
