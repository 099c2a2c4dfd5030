import type { Problem } from '../../src/contract/errors'
import type { StaffCaller } from '../console/staff-session'
import type { Db } from '../db/tables'
import { gather, type Gathering } from './gather'
import type { CallerSession, Context, Route } from './handle'
import { answerAllOnce, answerOnce, RequestIdTaken, type StoredAnswer, type Write } from './idempotency'
import { toProblem } from './problem'
import { Refusal } from './refusal'
import { toAnswer } from './to-answer'

/** A write that may be done: who asks, and for what. */
export type WriteCall = { route: Route; input: unknown; context: Context; traceId: string }

type Done = StoredAnswer | Refusal

/**
 * Calls that share one transaction at most. Lingering makes two rounds of half the size one: measured with two processes on two cores and 50
 * connections, a quarter less work a sign-up (decision 024).
 */
const gathering: Gathering = { mostItems: 100, lingerMs: 3 }

/**
 * Does writes, each in a transaction, once per caller and request id. Where an operation can be worked on together, those that come in
 * while a transaction of it runs share the next one: the store commits once for all of them.
 */
export function createWriter(db: Db): (call: WriteCall) => Promise<Done> {
  const groups = new Map<Route, (call: WriteCall) => Promise<Done>>()
  const groupOf = (route: Route) => {
    const group = groups.get(route) ?? gather((calls: readonly WriteCall[]) => writeAll(db, route, calls), gathering)
    groups.set(route, group)
    return group
  }
  return async (call) => {
    if (call.route.together) return groupOf(call.route)(call)
    return db.transaction().execute((trx) => writeOne(trx, call))
  }
}

/** One that cannot be done must not undo the others: then each is done by itself. */
async function writeAll(db: Db, route: Route, calls: readonly WriteCall[]): Promise<readonly (Done | Promise<Done>)[]> {
  try {
    return await writeRound(db, route, calls)
  } catch (error) {
    if (calls.length === 1) throw error
    return calls.map(async (call) => {
      const [done] = await writeRound(db, route, [call])
      if (!done) throw new Error('a write was not answered')
      return done
    })
  }
}

/** How often another process may have been faster with one of the request ids. */
const mostTries = 5

/**
 * One transaction, done again where another process took one of the request ids meanwhile. Ids are always written last: who took one first and
 * then waited for an event would wait for ever for who has the event and waits for the id.
 */
async function writeRound(db: Db, route: Route, calls: readonly WriteCall[]): Promise<readonly Done[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute((trx) => answerTogether(trx, route, calls))
    } catch (error) {
      if (!(error instanceof RequestIdTaken) || tries === mostTries) throw error
    }
  }
}

async function writeOne(db: Db, call: WriteCall): Promise<Done> {
  const work = async () => toAnswer(call.route, await call.route.handler(call.input, { ...call.context, db }))
  const write = toWrite(call)
  if (!write) return work()
  return answerOnce(db, write, async () => toStored(await work(), call))
}

async function answerTogether(db: Db, { together, ...route }: Route, calls: readonly WriteCall[]): Promise<readonly Done[]> {
  const writes = calls.flatMap((call) => toWrite(call) ?? [])
  if (!together || writes.length !== calls.length) throw new Error(`${route.endpoint.id} cannot be answered together`)
  return answerAllOnce(db, writes, async (places) => {
    const firsts = places.flatMap((place) => calls[place] ?? [])
    const values =
      firsts.length > 0
        ? await together(
            firsts.map(({ input, context }) => ({ input, context: { ...context, db } })),
            db,
          )
        : []
    return firsts.map((call, at) => toStored(toAnswer(route, values[at]), call))
  })
}

function toWrite({ route, input, context }: WriteCall): Write | undefined {
  const { session } = context
  if (!session || !hasRequestId(input)) return undefined
  return { callerId: callerIdOf(session), requestId: input.requestId, endpointId: route.endpoint.id, input, nowMs: context.nowMs }
}

/** Whose request ids they are. A customer's id is never that of a member of staff. */
const callerIdOf = (session: CallerSession | StaffCaller) => ('staffId' in session ? `staff:${session.staffId}` : session.customerId)

const hasRequestId = (input: unknown): input is { requestId: string } =>
  typeof input === 'object' && input !== null && 'requestId' in input && typeof input.requestId === 'string'

const toStored = (done: Done, { traceId }: WriteCall): StoredAnswer =>
  done instanceof Refusal ? storedProblem(toProblem(done, traceId)) : done

const storedProblem = (problem: Problem): StoredAnswer => ({ status: problem.status, body: JSON.stringify(problem) })
