import type { Clock } from '../clock'
import { StartRefused, type Config } from '../config'
import { ladders } from '../ladder/ladders'
import { seedOnce } from '../seed/seed-bank'
import { migrate } from './migrate'
import { openFolder, openPostgres, type OpenStore } from './open-db'

/** Opens the configured store, brings its schema up to date, and seeds it when it is new. Safe in several processes at once. */
export async function openBank(config: Config, clock: Clock): Promise<OpenStore> {
  if (!ladders.has(config.schemeId)) {
    throw new StartRefused(`LADDER_SCHEME must be one of ${[...ladders.keys()].join(', ')}, not "${config.schemeId}".`)
  }
  const store = await (config.databaseUrl === undefined ? openFolder(config.dataDir) : openPostgres(config.databaseUrl))
  try {
    await migrate(store.db)
    await seedOnce(store.db, { schemeId: config.schemeId, nowMs: clock.nowMs(), isDemo: config.isSandbox })
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
