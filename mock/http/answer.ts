import type { Endpoint } from '../../src/contract/endpoint'
import { dayAt, type Clock } from '../clock'
import type { Config } from '../config'
import { admitStaff } from '../console/admit-staff'
import { settleContent } from '../console/content/settle-content'
import type { Db } from '../db/tables'
import type { KeptEvents } from '../events/kept-events'
import type { KeptStandings } from '../ladder/standing-of'
import { describeError, type Log } from '../log'
import { refreshCatalogue } from '../perks/catalogue'
import { extendSession } from '../session/extend-session'
import { hashToken } from '../session/tokens'
import { isOwnWrite, originOf, readCredentials, toCookie, type Credentials } from './credentials'
import type { Facts } from './facts'
import { suffer } from './faults'
import type { CallerSession, Context, Route } from './handle'
import type { StoredAnswer } from './idempotency'
import { toProblem, toProblemResponse } from './problem'
import { readInput } from './read-input'
import { refuse, Refusal } from './refusal'
import { toAnswer } from './to-answer'
import type { WriteCall } from './write'

export type Deps = {
  db: Db
  clock: Clock
  config: Config
  log: Log
  readFacts: (tokenHash: string | undefined) => Promise<Facts>
  keptStandings: KeptStandings
  keptEvents: KeptEvents
  write: (call: WriteCall) => Promise<StoredAnswer | Refusal>
}

type Call = { route: Route; request: Request; params: Readonly<Record<string, string>>; traceId: string }

/** Answers one request: who is it, may they, what do they want, do it, and say so in the contract's words. Never throws. */
export async function answer(call: Call, deps: Deps): Promise<Response> {
  const { route, traceId } = call
  const log = (code: string, error?: unknown) =>
    deps.log({ code, traceId, endpoint: route.endpoint.id, ...(error !== undefined && describeError(error)) })
  try {
    const answered = await answerOrRefuse(call, deps)
    if (!(answered instanceof Refusal)) return answered
    log(answered.code)
    return toProblemResponse(toProblem(answered, traceId))
  } catch (error) {
    log('SERVER.BROKEN', error)
    return toProblemResponse(toProblem(refuse('SERVER.BROKEN'), traceId))
  }
}

async function answerOrRefuse(call: Call, deps: Deps): Promise<Response | Refusal> {
  const { route, request, params } = call
  const { endpoint } = route
  if (endpoint.access === 'sandbox' && !deps.config.isSandbox) return refuse('SANDBOX.OFF')
  const hasSession = endpoint.access === 'customer' || endpoint.access === 'optional'
  const credentials = hasSession ? readCredentials(request.headers) : undefined
  const facts = await deps.readFacts(credentials && hashToken(credentials.token))
  const fault = deps.config.isSandbox ? await suffer(facts.bank.faults, endpoint) : undefined
  if (fault) return fault
  const origin = originOf(request, deps.config.isProxyTrusted)
  const nowMs = deps.clock.nowMs()
  const isStaffs = endpoint.access === 'staff'
  const customers = hasSession ? await admit(call, credentials, facts, deps) : undefined
  const session = isStaffs ? await admitStaff({ db: deps.db, endpoint, request, origin, nowMs }) : customers
  if (session instanceof Refusal) return session
  const read = await readInput(endpoint, request, params)
  if (read instanceof Refusal) return read
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  const bankNowMs = nowMs + facts.bank.clockOffsetMs
  const { schemeId, revision, clockOffsetMs } = facts.bank
  await bringUpToDate(deps.db, facts.bank, bankNowMs)
  const context: Context = {
    db: deps.db,
    nowMs,
    bank: { nowMs: bankNowMs, today: dayAt(bankNowMs), schemeId, revision, clockOffsetMs },
    config: deps.config,
    keptStandings: deps.keptStandings,
    keptEvents: deps.keptEvents,
    setCookie: (token) => headers.append('set-cookie', toCookie(token, origin.protocol === 'https:')),
    setStaffCookie: (token) => headers.append('set-cookie', toCookie(token, origin.protocol === 'https:', 'staff_session')),
    session,
  }
  const done = isWrite(endpoint)
    ? await deps.write({ route, input: read.input, context, traceId: call.traceId })
    : toAnswer(route, await route.handler(read.input, context))
  if (done instanceof Refusal) return done
  if (done.status !== 200) headers.set('content-type', 'application/problem+json')
  return new Response(done.body, { status: done.status, headers })
}

/** Before anybody looks: what was to be published by now is, and the catalogue is the one that was published last. */
async function bringUpToDate(db: Db, { contentDueMs, revision }: Facts['bank'], bankNowMs: number): Promise<void> {
  if (contentDueMs !== null && contentDueMs <= bankNowMs) await settleContent(db, bankNowMs)
  await refreshCatalogue(db, revision)
}

/**
 * The caller's session, when it is good for this operation. Who needs none may come without. A bearer token that has expired is refused
 * all the same, because the app renews it; of a cookie that is left over no browser can rid itself, so it counts as none.
 */
async function admit(
  { route, request }: Call,
  credentials: Credentials | undefined,
  facts: Facts,
  deps: Deps,
): Promise<CallerSession | Refusal | undefined> {
  const isOptional = route.endpoint.access === 'optional'
  if (!credentials) return isOptional ? undefined : refuse('SESSION.REQUIRED')
  const { session } = facts
  const nowMs = deps.clock.nowMs()
  if (!session || session.carrier !== credentials.carrier || session.expiresAtMs <= nowMs)
    return isOptional && credentials.carrier === 'cookie' ? undefined : refuse('SESSION.EXPIRED')
  const isCookieWrite = isWrite(route.endpoint) && credentials.carrier === 'cookie'
  if (isCookieWrite && !isOwnWrite(request, credentials, originOf(request, deps.config.isProxyTrusted))) return refuse('REQUEST.CSRF')
  await extendSession(deps.db, session, nowMs)
  return { ...session, token: credentials.token }
}

const isWrite = ({ method }: Endpoint) => method !== 'get'
