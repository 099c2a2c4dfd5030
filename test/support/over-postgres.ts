import { migrate } from '../../mock/db/migrate'
import { openPostgres, type OpenStore } from '../../mock/db/open-db'
import { postgresMissing, startPostgres, type TestPostgres } from './postgres'
import { startServerProcess, type ServerProcess } from './server-process'

/** What a group of tests over PostgreSQL has from its first test to its last. */
export type OverPostgres = {
  url: () => string
  /** A store of its own over that database, with the tables as they are now. */
  open: () => Promise<OpenStore>
  /** A server process over that database. */
  serve: () => Promise<ServerProcess>
}

/** A group of tests over a PostgreSQL of its own; where none can be had it is skipped, and it is said why. What was opened is closed after it. */
export function describeOverPostgres(name: string, tests: (over: OverPostgres) => void): void {
  if (postgresMissing !== undefined) process.stderr.write(`skipped: ${postgresMissing}\n`)
  const group = postgresMissing === undefined ? describe : describe.skip
  group(name, () => {
    let postgres: TestPostgres | undefined
    const opened: (() => Promise<unknown>)[] = []
    beforeAll(() => {
      postgres = startPostgres()
    })
    afterAll(async () => {
      await Promise.allSettled(opened.map((close) => close()))
      postgres?.stop()
    })
    const url = () => postgres?.url ?? ''
    const open = async () => {
      const store = await openPostgres(url())
      opened.push(store.close)
      await migrate(store.db)
      return store
    }
    const serve = async () => {
      const server = await startServerProcess({ DATABASE_URL: url() })
      opened.push(() => server.end('SIGTERM'))
      return server
    }
    tests({ url, open, serve })
  })
}

/** A group of tests at two servers over one PostgreSQL, which start at once on an empty database. `urlOf` takes any number: even ones are the first. */
export function describeAtTwoServers(name: string, tests: (urlOf: (index: number) => string, over: OverPostgres) => void): void {
  describeOverPostgres(name, (over) => {
    let servers: readonly ServerProcess[] = []
    beforeAll(async () => {
      servers = await Promise.all([over.serve(), over.serve()])
    })
    tests((index) => servers[index % 2]?.url ?? '', over)
  })
}
