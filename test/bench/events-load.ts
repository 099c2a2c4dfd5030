/**
 * Sign-ups for events under load, in server processes that really run: a storm with a crash in its middle, looked through afterwards for what
 * was oversold, doubled or lost; the same without the lock, which must be noticed; and how fast it goes. `tsx test/bench/events-load.ts [pglite|postgres]`.
 */
import { sql } from 'kysely'
import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { postgresMissing } from '../support/postgres'
import { budgets } from './budgets'
import { measurePeer, measureSignUps } from './events/speed'
import { pgliteStore, postgresStore, type Store } from './events/stores'
import { runStorm, type Storm } from './events/storm'
import { judge } from './verdict'

const customers = 3_000

function report(name: string, storm: Storm) {
  const { asks, brokenOff, failed, seconds, states } = storm
  console.log(
    `${name}: ${asks} requests to be answered once, ${brokenOff} broken off, ${failed} failed, ${seconds.toFixed(1)} s; ${JSON.stringify(states)}`,
  )
  for (const kind of ['oversold', 'doubled', 'lost'] as const)
    for (const fault of storm[kind].slice(0, 3)) console.log(`  ${kind}: ${fault}`)
}

async function storm(store: Store) {
  const came = await runStorm(store, { customers, hasCrash: true })
  report(`${store.name}, killed in the middle`, came)
  judge(`${store.name}, oversold`, came.oversold.length, budgets.eventsLoadFaults)
  judge(`${store.name}, doubled`, came.doubled.length, budgets.eventsLoadFaults)
  judge(`${store.name}, lost answers`, came.lost.length, budgets.eventsLoadFaults)
}

/** Without the lock, and without what the database would refuse behind it, the same storm must come to harm. */
async function stormWithoutLock(store: Store) {
  const prepare = ({ look }: Store) =>
    look(async (db) => {
      await sql`alter table event_seats drop constraint seats_are_kept`.execute(db)
      await sql`alter table event_signup drop constraint number_is_one_signups`.execute(db)
      await sql`alter table event_change drop constraint event_change_pkey`.execute(db)
      await sql`drop index one_active_signup`.execute(db)
    })
  const env = { NODE_OPTIONS: `--import=${resolve(__dirname, 'events/without-lock.mjs')}` }
  const came = await runStorm(store, { customers: 600, hasCrash: false, env, prepare })
  report(`${store.name}, without the lock`, came)
  judge(
    `${store.name}, without the lock, faults found`,
    came.oversold.length + came.doubled.length + came.lost.length,
    budgets.eventsUnlockedFaults,
  )
}

type SpeedBudgets = { hot: Parameters<typeof judge>[2]; many: Parameters<typeof judge>[2] }

async function speed(store: Store, { hot, many }: SpeedBudgets) {
  const signUps = await measureSignUps(store, customers)
  const peer = await measurePeer(store, customers)
  const ratio = (perSecond: number) => (perSecond / peer.perSecond).toFixed(2)
  const [load = 0] = loadavg()
  console.log(`${store.name}: load of the machine ${load.toFixed(1)} on ${availableParallelism()} cores`)
  for (const [what, { work }] of [['one event', signUps.hot] as const, ['50 events', signUps.many] as const]) {
    const [client, servers, bank] = [work.client, work.servers, work.store].map((ms) => ms.toFixed(2))
    console.log(`${store.name}: processor time of a sign-up, ${what}: client ${client} ms, servers ${servers} ms, store ${bank} ms`)
  }
  console.log(`${store.name}: bare transactions of two rows ${peer.perSecond}/s, p99 ${peer.p99Ms} ms`)
  console.log(
    `${store.name}: sign-ups to bare transactions, one event ${ratio(signUps.hot.perSecond)}, 50 events ${ratio(signUps.many.perSecond)}`,
  )
  judge(`${store.name}, sign-ups/s for one event`, signUps.hot.perSecond, hot)
  judge(`${store.name}, sign-ups/s for 50 events`, signUps.many.perSecond, many)
  judge(`${store.name}, p99 in ms at 50 connections`, Math.max(signUps.hot.p99Ms, signUps.many.p99Ms), budgets.eventsP99Ms)
}

async function withStore(store: Store, work: (store: Store) => Promise<void>) {
  try {
    await work(store)
  } finally {
    store.remove()
  }
}

async function main() {
  const asked = process.argv[2]
  if (asked !== 'postgres') {
    await withStore(pgliteStore(8110), storm)
    await withStore(pgliteStore(8110), (store) => speed(store, { hot: budgets.eventsPglitePerSecond, many: budgets.eventsPglitePerSecond }))
  }
  if (asked === 'pglite') return
  if (postgresMissing) return console.log(postgresMissing)
  await withStore(postgresStore([8111, 8112]), storm)
  await withStore(postgresStore([8111, 8112]), stormWithoutLock)
  await withStore(postgresStore([8111, 8112]), (store) =>
    speed(store, { hot: budgets.eventsHotPerSecond, many: budgets.eventsManyPerSecond }),
  )
}

void main()
