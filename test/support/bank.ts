import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import type { Faults } from '../../src/contract/sandbox'
import { createApp, type App } from '../../mock/app'
import { readConfig, type Config } from '../../mock/config'
import { migrate } from '../../mock/db/migrate'
import { overPglite } from '../../mock/db/open-db'
import type { Db } from '../../mock/db/tables'
import { noFaults } from '../../mock/http/faults'
import type { Route } from '../../mock/http/handle'
import type { LogEntry } from '../../mock/log'
import type { CookieJar } from '../../mock/node'
import { resetToSeed, seedOnce } from '../../mock/seed/seed-bank'
import { seedNowMs } from '../../mock/seed/seed-now'

declare global {
  /** Put there by the test environments. */
  var openWorkerPglite: () => Promise<PGlite>
}

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
  /** Undoes what callers did, and puts the clock back to its start. What a test wrote into the seed's own tables stays. */
  reset: () => Promise<void>
}

type Options = { env?: Record<string, string>; routes?: readonly Route[]; db?: Db }

/** Opens the worker's bank, put back to its seed. */
export async function openTestBank({ env = {}, routes = [], db: given }: Options = {}): Promise<TestBank> {
  const db = given ?? overPglite(await globalThis.openWorkerPglite())
  const config = readConfig(env)
  let nowMs = seedNowMs
  const clock = { nowMs: () => nowMs, advance: (ms: number) => void (nowMs += ms) }
  const log: LogEntry[] = []
  const browser: CookieJar = { cookie: '' }
  const app = createApp({ db, config, clock, routes, log: (entry) => void log.push(entry) })
  const guest = callerOf(app, '', '')
  const reset = async () => {
    nowMs = seedNowMs
    browser.cookie = ''
    await forgetCallers(db, config.schemeId, seeded)
  }
  await migrate(db)
  const isNew = await seedOnce(db, { schemeId: config.schemeId, nowMs, isDemo: true })
  if (!isNew) await db.transaction().execute((trx) => resetToSeed(trx, config.schemeId, nowMs))
  const seeded = await readSeeded(db)
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
    signInAsStaff: (staffId) => signInAsStaff(app, db, staffId),
    setFaults: async (faults) => {
      await guest.send('put', '/api/sandbox/faults', { latencyMs: 0, failShare: 0, pathPrefix: '', ...faults })
    },
    moveClock: async (now) => {
      await guest.send('post', '/api/sandbox/clock', { now })
    },
  }
}

/** The tables that the seed gives rows to and callers may change, parents before children. */
const seededByCallers = [
  ...['wechat_link', 'goal', 'perk_quota', 'redemption', 'points_account', 'reward_stock', 'reward_order', 'points_entry'],
  ...['appointment', 'appointment_change', 'staff_message', 'service_given', 'article_reading', 'chapter_progress', 'bookmark'],
  ...['learning_day', 'learning_choice', 'certificate', 'risk_assessment'],
  ...['household', 'event', 'event_seats', 'event_signup', 'consent_change'],
]

/** The tables that only callers fill. */
const filledByCallers = [
  'session',
  'staff_session',
  'sign_in_code',
  'wechat_link_token',
  'idempotency',
  'customer_case',
  'event_change',
  'message',
  'message_preference',
  'message_watch',
  'sandbox_outbox',
  'deletion_request',
]

type SeededRows = readonly { table: string; rows: string }[]

const readSeeded = async (db: Db): Promise<SeededRows> =>
  Promise.all(
    seededByCallers.map(async (table) => {
      const { rows } = await sql<{ rows: string }>`select coalesce(jsonb_agg(t), '[]')::text as rows from ${sql.table(table)} t`.execute(db)
      return { table, rows: rows[0]?.rows ?? '[]' }
    }),
  )

async function forgetCallers(db: Db, schemeId: string, seeded: SeededRows) {
  // A course finished or an event attended by a caller counts on the ladder under the id of its certificate or sign-up.
  await sql`delete from activity where id in (select id from certificate union select id from event_signup)`.execute(db)
  // In one statement each, and not by truncate, which makes new files for each table and takes ten times as long.
  const emptied = [...filledByCallers, ...seededByCallers].map(
    (table, at) => sql`${sql.raw(`d${at}`)} as (delete from ${sql.table(table)})`,
  )
  await sql`with ${sql.join(emptied)} select 1`.execute(db)
  const filled = seeded.map(
    ({ table, rows }, at) =>
      sql`${sql.raw(`i${at}`)} as (insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${rows}::jsonb))`,
  )
  await sql`with ${sql.join(filled)} select 1`.execute(db)
  const faults = sql<Faults>`${JSON.stringify(noFaults)}::jsonb`
  await db
    .updateTable('bank')
    .set((row) => ({ clockOffsetMs: 0, schemeId, faults, revision: row('revision', '+', 1) }))
    .execute()
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

async function signInAsStaff(app: App, db: Db, staffId: string): Promise<Caller> {
  const { staffNumber } = await db.selectFrom('staffMember').select('staffNumber').where('id', '=', staffId).executeTakeFirstOrThrow()
  const guest = callerOf(app, '', '')
  await db.deleteFrom('signInCode').where('phone', '=', staffNumber).execute()
  const { sandboxCode } = (await guest.send('post', '/api/v1/console/session/codes', { staffNumber })).body as { sandboxCode: string }
  const signedIn = await guest.send('post', '/api/v1/console/session', { staffNumber, code: sandboxCode, carrier: 'cookie' })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  return callerOf(app, cookie, (signedIn.body as { csrfToken: string }).csrfToken)
}
