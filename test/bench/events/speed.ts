import type { Db } from '../../../mock/db/tables'
import { insertAll } from '../../../mock/seed/insert-all'
import { addCrowd, addEvents, form, type Guest } from './crowd'
import { processorMs } from './processor-time'
import type { Store } from './stores'
import { runOver, Wire } from './wire'

/** How many are done a second, and how long 99 of 100 took at most. */
export type Speed = { perSecond: number; p99Ms: number }

/** The same of sign-ups, with the processor time that one took, by who spent it, in milliseconds. */
export type WorkedSpeed = Speed & { work: Work }
type Work = { client: number; servers: number; store: number }

/** Open connections, all of them always waiting for an answer. */
export const connections = 50

const rounds = 4

/** Sign-ups of a crowd for one event of 500 seats, and for 50 events, each the best round of several: other work on the machine only slows. */
export async function measureSignUps(store: Store, customers: number): Promise<{ hot: WorkedSpeed; many: WorkedSpeed }> {
  const guests = await store.look(async (db) => {
    await addEvents(
      db,
      Array.from({ length: rounds + 1 }, (_, round) => ({ id: `hot-${round}`, capacity: 500 })),
    )
    await addEvents(
      db,
      Array.from({ length: rounds * 50 }, (_, at) => ({ id: `many-${Math.floor(at / 50)}-${at % 50}`, capacity: 40 })),
    )
    return addCrowd(db, customers)
  })
  const servers = await Promise.all(store.ports.map((port) => store.start(port)))
  const wires = Array.from({ length: connections }, (_, at) => new Wire(store.ports[at % store.ports.length] ?? 0))
  const readWork = (): Work => ({
    client: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000,
    servers: servers.reduce((sum, { pid }) => sum + processorMs(pid), 0),
    store: store.pid === undefined ? 0 : processorMs(store.pid),
  })
  const measure = async (eventOf: (at: number) => string): Promise<WorkedSpeed> => {
    const before = readWork()
    const speed = await measureRound(wires, guests, eventOf)
    const after = readWork()
    const each = (who: keyof Work) => (after[who] - before[who]) / guests.length
    return { ...speed, work: { client: each('client'), servers: each('servers'), store: each('store') } }
  }
  await measure(() => `hot-${rounds}`)
  const hot: WorkedSpeed[] = []
  const many: WorkedSpeed[] = []
  for (let round = 0; round < rounds; round += 1) {
    hot.push(await measure(() => `hot-${round}`))
    many.push(await measure((at) => `many-${round}-${at % 50}`))
  }
  for (const wire of wires) wire.close()
  for (const server of servers) await server.end('SIGTERM')
  return { hot: bestOf(hot), many: bestOf(many) }
}

/** Everybody signs up once. @throws when somebody is refused. */
async function measureRound(wires: readonly Wire[], guests: readonly Guest[], eventOf: (at: number) => string): Promise<Speed> {
  const tooks: number[] = []
  const startedMs = performance.now()
  await runOver(wires, [...guests.entries()], async (wire, [at, { customerId, token }]) => {
    const eventId = eventOf(at)
    const body = { ...form, companions: [], requestId: `speed-${eventId}-${customerId}` }
    const { status, text, tookMs } = await wire.send({ method: 'POST', path: `/api/v1/events/${eventId}/signups`, token, body })
    if (status !== 200) throw new Error(text)
    tooks.push(tookMs)
  })
  return toSpeed(tooks, performance.now() - startedMs)
}

/**
 * What the store itself does in the same time: as many transactions at once, each with the row of its request id and one more. No server, no
 * rules, no answer.
 */
export const measurePeer = (store: Store, transactions: number): Promise<Speed> =>
  store.look(async (db) => {
    await addEvents(db, [{ id: 'peer', capacity: 1 }])
    const [guest] = await db.selectFrom('customer').select('id').limit(1).execute()
    const speeds: Speed[] = []
    for (let round = 0; round < rounds; round += 1) speeds.push(await peerRound(db, guest?.id ?? '', round, transactions))
    return bestOf(speeds)
  })

async function peerRound(db: Db, callerId: string, round: number, transactions: number): Promise<Speed> {
  const tooks: number[] = []
  const startedMs = performance.now()
  let next = 0
  const work = async () => {
    while (next < transactions) {
      next += 1
      const revision = round * transactions + next
      const sentMs = performance.now()
      await db.transaction().execute(async (trx) => {
        const asked = { callerId, key: `peer-${revision}`, endpointId: 'peer', inputHash: '', createdAtMs: 0, status: 200, body: '' }
        await insertAll(trx, 'idempotency', [asked])
        const line = { eventId: 'peer', revision, atMs: 0, signupId: null, fromState: null, toState: null, seatsBefore: 0, seats: 0 }
        await insertAll(trx, 'eventChange', [line])
      })
      tooks.push(performance.now() - sentMs)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return toSpeed(tooks, performance.now() - startedMs)
}

function toSpeed(tooks: number[], lastedMs: number): Speed {
  const sorted = tooks.sort((a, b) => a - b)
  return { perSecond: Math.round((tooks.length * 1000) / lastedMs), p99Ms: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0) }
}

function bestOf<S extends Speed>(speeds: readonly S[]): S {
  const [best] = [...speeds].sort((a, b) => b.perSecond - a.perSecond)
  if (!best) throw new Error('nothing was measured')
  return best
}
