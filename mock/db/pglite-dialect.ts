import type { PGlite } from '@electric-sql/pglite'
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely'

/** What the dialect asks of a PGlite. */
export type Queried = Pick<PGlite, 'query' | 'waitReady' | 'close'>

/**
 * Kysely over one PGlite. PGlite has a single connection, so it is lent to one caller at a time: transactions run one after
 * another and can never interleave.
 */
export class PGliteDialect implements Dialect {
  constructor(private readonly pglite: Queried) {}

  createAdapter() {
    return new PostgresAdapter()
  }

  createDriver(): Driver {
    return new PGliteDriver(this.pglite)
  }

  createIntrospector(...[db]: Parameters<Dialect['createIntrospector']>) {
    return new PostgresIntrospector(db)
  }

  createQueryCompiler() {
    return new PostgresQueryCompiler()
  }
}

class PGliteDriver implements Driver {
  private readonly connection: DatabaseConnection
  private tail: Promise<void> = Promise.resolve()
  private release: () => void = () => {}

  constructor(private readonly pglite: Queried) {
    this.connection = {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
        const { rows, affectedRows } = await pglite.query<R>(sql, [...parameters])
        return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) }
      },
      streamQuery() {
        throw new Error('PGlite does not stream')
      },
    }
  }

  async init() {
    await this.pglite.waitReady
  }

  async acquireConnection() {
    const before = this.tail
    let free = () => {}
    this.tail = new Promise((resolve) => {
      free = resolve
    })
    await before
    this.release = free
    return this.connection
  }

  releaseConnection() {
    this.release()
    return Promise.resolve()
  }

  async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy() {
    await this.pglite.close()
  }
}
