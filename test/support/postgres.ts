import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL for tests, and how to leave it. */
export type TestPostgres = { url: string; stop: () => void }

/** Where the server's programs are, if this machine has them. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
    '/opt/homebrew/bin',
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

const noDatabase = 'no PostgreSQL here: set DATABASE_URL_TEST or install postgresql'

/** Why tests over PostgreSQL must be left out, or undefined when they can run. */
export const postgresMissing = process.env['DATABASE_URL_TEST'] || findPrograms() ? undefined : noDatabase

/** PostgreSQL refuses to run as root, so there its programs run as the user `nobody`. */
const isRoot = process.getuid?.() === 0
const nobody = () => ({ uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) })

/** The database of DATABASE_URL_TEST, emptied, or a server of our own in a temporary folder, reached by its socket. */
export function startPostgres(): TestPostgres {
  const given = process.env['DATABASE_URL_TEST']
  if (given) return { url: given, stop: () => {} }
  const programs = findPrograms()
  if (!programs) throw new Error(noDatabase)
  const user: { uid?: number; gid?: number } = isRoot ? nobody() : {}
  const folder = mkdtempSync(join(tmpdir(), 'ladder-pg-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const run = (program: string, args: string[]) => execFileSync(join(programs, program), args, { stdio: 'ignore', cwd: folder, ...user })
  run('initdb', ['-D', data, '-U', 'ladder', '-A', 'trust', '--no-sync'])
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-k ${folder} -c listen_addresses='' -c fsync=off -c max_connections=60`,
    'start',
  ])
  return {
    url: `postgres://ladder@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
