import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../../mock/clock'
import { readConfig } from '../../../mock/config'
import { openBank } from '../../../mock/db/open-bank'
import type { Db } from '../../../mock/db/tables'
import { startPostgres } from '../../support/postgres'
import { startServerProcess, type ServerProcess } from '../../support/server-process'

/** A store with server processes over it. PGlite belongs to one process at a time: whoever looks into it stops the server before. */
export type Store = {
  name: string
  ports: readonly number[]
  /** The store's own process, where it has one that we started. */
  pid: number | undefined
  /** Starts the server that listens on a port. */
  start: (port: number, env?: Record<string, string>) => Promise<ServerProcess>
  /** Lends the store to this process; over PGlite no server may run. */
  look: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  remove: () => void
}

type Options = Pick<Store, 'name' | 'ports' | 'pid' | 'remove'> & { env: Record<string, string> }

const storeOf = ({ name, ports, pid, env, remove }: Options): Store => ({
  ...{ name, ports, pid, remove },
  start: (port, more = {}) => startServerProcess({ ...env, ...more, PORT: String(port) }),
  look: async (work) => {
    const store = await openBank(readConfig(env), systemClock)
    try {
      return await work(store.db)
    } finally {
      await store.close()
    }
  },
})

/** PGlite in a folder of its own, with one process. */
export function pgliteStore(port: number): Store {
  const folder = mkdtempSync(join(tmpdir(), 'events-load-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return storeOf({ name: 'PGlite, one process', ports: [port], pid: undefined, env: { DATA_DIR: folder }, remove })
}

/** A PostgreSQL of our own, with two processes. */
export function postgresStore(ports: readonly [number, number]): Store {
  const postgres = startPostgres()
  const { url, stop } = postgres
  return storeOf({ name: 'PostgreSQL, two processes', ports, pid: pidOf(url), env: { DATABASE_URL: url }, remove: stop })
}

/** The first line of its `postmaster.pid`; undefined for a database of DATABASE_URL_TEST. */
function pidOf(url: string): number | undefined {
  const file = join(new URL(url).searchParams.get('host') ?? '', 'data/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}
