import type { Signup } from '../../../src/contract/events-signups'
import type { ServerProcess } from '../../support/server-process'
import { audit, type Verdict } from './audit'
import { addCrowd, addEvents, form, type Guest } from './crowd'
import { Ledger, type Ask } from './ledger'
import type { Store } from './stores'
import { runOver, Wire } from './wire'

const events = [
  { id: 'load-1', capacity: 1, raisedTo: 3 },
  { id: 'load-7', capacity: 7, raisedTo: 12 },
  { id: 'load-500', capacity: 500, raisedTo: 520 },
] as const

/** `env` goes to the server processes; `hasCrash` kills one of them in the middle, and starts it again. */
export type StormOptions = { customers: number; hasCrash: boolean; env?: Record<string, string>; prepare?: (store: Store) => Promise<void> }

/** What a storm came to. */
export type Storm = Verdict & { asks: number; brokenOff: number; failed: number; seconds: number; states: Record<string, number> }

/** A small multiplicative generator: the same storm on every run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/**
 * Every customer wants every event, and taps three times: twice under one request id and once under another. Meanwhile seats are given up,
 * a server is killed, and capacities are raised; then offers are accepted, declined or left to expire. Everybody who got no answer taps again.
 */
export async function runStorm(store: Store, { customers, hasCrash, env = {}, prepare }: StormOptions): Promise<Storm> {
  const guests = await store.look(async (db) => {
    const crowd = await addCrowd(db, customers)
    await addEvents(
      db,
      events.map(({ id, capacity }) => ({ id, capacity })),
    )
    return crowd
  })
  await prepare?.(store)
  const servers = new Map<number, ServerProcess>()
  for (const port of store.ports) servers.set(port, await store.start(port, env))
  const wires = Array.from({ length: 50 }, (_, at) => new Wire(store.ports[at % store.ports.length] ?? 0))
  const started = performance.now()
  const ledger = new Ledger()
  const crash = hasCrash ? () => crashOne(store, servers, env) : () => Promise.resolve()
  await signEverybodyUp(wires, guests, ledger, crash)
  await settle(wires, ledger)
  await answerOffers(wires, guests, ledger)
  await settle(wires, ledger)
  await repeatSome(wires, ledger)
  for (const wire of wires) wire.close()
  for (const server of servers.values()) await server.end('SIGTERM')
  const seconds = (performance.now() - started) / 1000
  return store.look(async (db) => {
    const verdict = await audit(db, ledger, new Map(events.map(({ id, capacity }) => [id, capacity])))
    const rows = await db.selectFrom('eventSignup').select('state').where('eventId', 'like', 'load-%').execute()
    const states: Record<string, number> = {}
    for (const { state } of rows) states[state] = (states[state] ?? 0) + 1
    return { ...verdict, asks: ledger.asks.size, brokenOff: ledger.brokenOff, failed: ledger.failed, seconds, states }
  })
}

/** Kills the first server without warning, and starts it again. */
async function crashOne(store: Store, servers: Map<number, ServerProcess>, env: Record<string, string>) {
  const [port = 0] = store.ports
  await servers.get(port)?.end('SIGKILL')
  servers.set(port, await store.start(port, env))
}

type Tap = { at: number; send: (wire: Wire) => Promise<void> }

async function signEverybodyUp(wires: readonly Wire[], guests: readonly Guest[], ledger: Ledger, crash: () => Promise<void>) {
  const random = makeRandom(20_261_122)
  const taps: Tap[] = guests.flatMap((guest) =>
    events.flatMap(({ id }) => {
      const at = random(1_000_000)
      const companions = Array.from({ length: id === 'load-1' ? 0 : random(3) }, () => '同行')
      const isGivenUp = random(8) === 0
      const send = (name: string) => async (wire: Wire) => {
        const ask = signUpAsk(ledger, guest, id, companions, name)
        const answer = await ledger.send(wire, ask)
        const signup = answer?.status === 200 ? (JSON.parse(answer.text) as Signup) : undefined
        if (signup && isGivenUp && name === 'first') await ledger.send(wire, changeAsk(ledger, guest, signup.id, 'cancel'))
      }
      return [0, 1, 2].map((tap) => ({ at: at + tap * random(4_000), send: send(tap === 2 ? 'other' : 'first') }))
    }),
  )
  taps.sort((a, b) => a.at - b.at)
  let done = 0
  let crashing: Promise<void> | undefined
  const raises = new Map(events.map(({ id, raisedTo }, at) => [Math.floor((taps.length * (at + 5)) / 8), { id, raisedTo }]))
  await runOver(wires, taps, async (wire, { send }) => {
    await send(wire)
    done += 1
    if (done === Math.floor(taps.length / 2)) crashing = crash()
    const raise = raises.get(done)
    if (raise) await resize(wire.port, raise.id, raise.raisedTo)
  })
  await crashing
}

const signUpAsk = (ledger: Ledger, { customerId, token }: Guest, eventId: string, companions: string[], name: string): Ask => {
  const requestId = `${eventId}-${customerId}-${name}`
  const body = { ...form, companions, requestId }
  return ledger.note({
    requestId,
    customerId,
    kind: 'sign-up',
    request: { method: 'POST', path: `/api/v1/events/${eventId}/signups`, token, body },
  })
}

function changeAsk(ledger: Ledger, { customerId, token }: Guest, signupId: string, kind: 'cancel' | 'accept' | 'decline'): Ask {
  const requestId = `${kind}-${signupId}`
  const path = `/api/v1/event-signups/${signupId}/${kind}`
  return ledger.note({ requestId, customerId, kind, request: { method: 'POST', path, token, body: { requestId } } })
}

/** Everybody who got no answer asks again, under the same request id, until they have one. */
async function settle(wires: readonly Wire[], ledger: Ledger) {
  for (let round = 0; round < 5 && ledger.unanswered().length > 0; round += 1)
    await runOver(wires, ledger.unanswered(), async (wire, ask) => void (await ledger.send(wire, ask)))
}

/** Tried until the bank is there; without the lock it may refuse. */
async function resize(port: number, eventId: string, capacity: number) {
  const desk = new Wire(port)
  const request = { method: 'PUT' as const, path: `/api/sandbox/events/${eventId}/capacity`, body: { capacity } }
  for (let isAnswered = false; !isAnswered;) {
    isAnswered = await desk.send(request).then(
      ({ status }) => status < 500,
      () => new Promise<false>((done) => setTimeout(done, 250, false)),
    )
  }
  desk.close()
}

/** Twice, two days apart: who has an offer accepts, declines, or lets it expire; each answer is tapped twice, at once. */
async function answerOffers(wires: readonly Wire[], guests: readonly Guest[], ledger: Ledger) {
  for (const now of ['2026-11-25T10:00:00+08:00', '2026-11-28T10:00:00+08:00']) {
    await runOver(wires, guests, async (wire, guest) => {
      const { text } = await wire.send({ method: 'GET', path: '/api/v1/event-signups', token: guest.token })
      const offered = ((JSON.parse(text) as { signups?: Signup[] }).signups ?? []).filter(({ state }) => state === 'OFFERED')
      for (const { id, number } of offered) {
        const kind = (['accept', 'accept', 'decline', undefined] as const)[number % 4]
        if (!kind) continue
        const ask = changeAsk(ledger, guest, id, kind)
        const twin = new Wire(wires[0]?.port ?? 0)
        await Promise.all([ledger.send(wire, ask), ledger.send(twin, ask)])
        twin.close()
      }
    })
    await wires[0]?.send({ method: 'POST', path: '/api/sandbox/clock', body: { now } })
  }
}

/** A sample of all requests once more: each must get its first answer. */
async function repeatSome(wires: readonly Wire[], ledger: Ledger) {
  const sample = [...ledger.asks.values()].filter((_, at) => at % 7 === 0)
  await runOver(wires, sample, async (wire, ask) => void (await ledger.send(wire, ask)))
}
