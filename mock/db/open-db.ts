import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lockFolder } from './folder-lock'
import { PGliteDialect, type Queried } from './pglite-dialect'
import { parsers, startParameters } from './pglite-options'
import type { Db, Tables } from './tables'

/** Connections a process takes of a PostgreSQL. More gain nothing on a few cores. */
const maxConnections = 10

/** An open store, and how to leave it. */
export type OpenStore = {
  db: Db
  name: string
  /** Runs several statements in one text, which `db` cannot on PGlite. */
  runScript: (text: string) => Promise<void>
  /** Does work that no other process may do meanwhile, of all that goes through here. It may use `db`. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

const layer = (dialect: Dialect): Db => new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })

/** The data layer over a PGlite that someone else opened with `parsers`. */
export const overPglite = (pglite: Queried): Db => layer(new PGliteDialect(pglite))

/** A real PostgreSQL. */
export async function openPostgres(databaseUrl: string): Promise<OpenStore> {
  const { default: pg } = await import('pg')
  const own: { [oid: number]: (text: string) => unknown } = parsers
  const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && own[oid]) || pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
  const pool = new pg.Pool({ connectionString: databaseUrl, max: maxConnections, types: { getTypeParser } })
  // A connection lost while idle is replaced at the next query, which reports its own errors.
  pool.on('error', () => {})
  const db = layer(new PostgresDialect({ pool }))
  const runScript = async (text: string) => void (await pool.query(text))
  return { db, name: 'PostgreSQL', runScript, alone: (work) => withLock(db, work), close: () => db.destroy() }
}

/** Held by a connection of its own, so that the work can take others. */
const aloneLock = 7_202_612

function withLock<T>(db: Db, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(${aloneLock}::bigint)`.execute(holder)
    return work().finally(() => sql`select pg_advisory_unlock(${aloneLock}::bigint)`.execute(holder))
  })
}

/** PGlite in a folder of this machine, kept for this process alone. @throws FolderInUse when another process has it open. */
export async function openFolder(dataDir: string): Promise<OpenStore> {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const startParams = [...PGlite.defaultStartParams, ...startParameters]
    const dataDir = join(folder, 'bank')
    const created = join(folder, 'created')
    // A first start that was cut short leaves half a store, in which nothing can have been answered yet.
    if (!existsSync(created)) rmSync(dataDir, { recursive: true, force: true })
    const pglite = await PGlite.create({ dataDir, parsers, startParams })
    const db = overPglite(pglite)
    // While the one connection is lent, so that no transaction is under way.
    const runScript = (text: string) => db.connection().execute(async () => void (await pglite.exec(text)))
    writeFileSync(created, '')
    // The folder is this process's alone.
    return { db, name: `PGlite in ${folder}`, runScript, alone: (work) => work(), close: () => db.destroy().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}
