import type { Faults } from '../../src/contract/sandbox'
import { createApp, type App } from '../../mock/app'
import { readConfig, type Config } from '../../mock/config'
import type { Db } from '../../mock/db/tables'
import type { Route } from '../../mock/http/handle'
import type { LogEntry } from '../../mock/log'
import type { CookieJar } from '../../mock/node'
import { seedNowMs } from '../../mock/seed/seed-now'
import { openWorkerStore, seedGivenStore } from './test-store'
import { startStaffSession } from '../../mock/console/staff-session'
import { csrfTokenOf } from '../../mock/session/tokens'

/** How long `beforeAll` may wait for the bank: the very first time on a machine its store has to be created. */
export const openTimeoutMs = 60_000

/** Where requests of tests seem to go. */
export const origin = 'http://localhost'

export type Answer = { status: number; headers: Headers; body: unknown; code: string | undefined }

/** A caller with a session by cookie, or none. */
export type Caller = {
  send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  cookie: string
  csrfToken: string
}

/** A seeded bank of this test file's own. `clock` is the machine's; the bank's own runs along with it from the seed's instant. */
export type TestBank = {
  app: App
  db: Db
  config: Config
  clock: { nowMs: () => number; advance: (ms: number) => void }
  log: LogEntry[]
  /** Someone nobody knows. `path` begins with `/api`. */
  guest: Caller
  /** The cookie of the page under test: `network.use(bankHandler(bank.app, bank.browser))`. */
  browser: CookieJar
  /** Signs a demo customer in by phone and code, the page under test too. */
  signInAs: (personaId: string) => Promise<Caller>
  /** Signs a demo member of staff in to the console, by the id in `mock/console/demo-staff.ts`. */
  signInAsStaff: (staffId: string) => Promise<Caller>
  setFaults: (faults: Partial<Faults>) => Promise<void>
  moveClock: (now: string) => Promise<void>
  /** Undoes everything since the bank was opened, whoever did it, and puts the clock back to its start. */
  reset: () => Promise<void>
}

type Options = { env?: Record<string, string>; routes?: readonly Route[]; db?: Db }

/** Opens the worker's bank, put back to its seed. */
export async function openTestBank({ env = {}, routes = [], db: given }: Options = {}): Promise<TestBank> {
  const config = readConfig(env)
  const { db, restore } = await (given ? seedGivenStore(given, config.schemeId) : openWorkerStore(config.schemeId))
  let nowMs = seedNowMs
  const clock = { nowMs: () => nowMs, advance: (ms: number) => void (nowMs += ms) }
  const log: LogEntry[] = []
  const browser: CookieJar = { cookie: '' }
  const app = createApp({ db, config, clock, routes, log: (entry) => void log.push(entry) })
  const guest = callerOf(app, '', '')
  const reset = async () => {
    nowMs = seedNowMs
    browser.cookie = ''
    await restore()
  }
  return {
    app,
    db,
    config,
    clock,
    log,
    guest,
    reset,
    browser,
    signInAs: async (personaId) => {
      const caller = await signInAs(app, db, personaId)
      browser.cookie = caller.cookie
      return caller
    },
    signInAsStaff: (staffId) => signInAsStaff(app, db, staffId, nowMs),
    setFaults: async (faults) => {
      await guest.send('put', '/api/sandbox/faults', { latencyMs: 0, failShare: 0, pathPrefix: '', ...faults })
    },
    moveClock: async (now) => {
      await guest.send('post', '/api/sandbox/clock', { now })
    },
  }
}

function callerOf(app: App, cookie: string, csrfToken: string): Caller {
  const send: Caller['send'] = async (method, path, body, headers = {}) => {
    const own = {
      ...(cookie && { cookie }),
      ...(csrfToken && { 'x-csrf-token': csrfToken }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.fetch(
      new Request(origin + path, { method: method.toUpperCase(), headers: { ...own, ...headers }, body: sent }),
    )
    const answer: unknown = JSON.parse(await response.text())
    const code = typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : undefined
    return { status: response.status, headers: response.headers, body: answer, code }
  }
  return { send, cookie, csrfToken }
}

async function signInAs(app: App, db: Db, personaId: string): Promise<Caller> {
  const { phone } = await db.selectFrom('customer').select('phone').where('id', '=', personaId).executeTakeFirstOrThrow()
  const guest = callerOf(app, '', '')
  // A test may sign the same customer in twice within the minute that codes are apart.
  await db.deleteFrom('signInCode').where('phone', '=', phone).execute()
  const { sandboxCode } = (await guest.send('post', '/api/v1/session/codes', { phone })).body as { sandboxCode: string }
  const signedIn = await guest.send('post', '/api/v1/session/phone', { phone, code: sandboxCode, carrier: 'cookie' })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  return callerOf(app, cookie, (signedIn.body as { csrfToken: string }).csrfToken)
}

/** Codes and their stretched hashes are the business of the tests of signing in. */
async function signInAsStaff(app: App, db: Db, staffId: string, nowMs: number): Promise<Caller> {
  const { token } = await startStaffSession(db, { staffId, carrier: 'cookie', nowMs })
  return callerOf(app, `staff_session=${token}`, csrfTokenOf(token))
}
