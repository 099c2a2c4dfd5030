import fc from 'fast-check'
import { freeOf, moveSeats, placesOf, resizePools, roomFor, type Pool } from '../../../src/domain/events/seats'
import { canBecome, countedAs, isActive, type SignupState } from '../../../src/domain/events/signup'
import { giveOffers, settleLine, type LineRules, type Moved, type Party } from '../../../src/domain/events/waitlist'

/** An event and its sign-ups, moved by the domain alone: what a bank keeps behind its lock. */
type Signup = { id: string; customerId: number; seats: number; poolIds: string[]; tierPlace: number; queueKey: number } & {
  state: SignupState
  poolId: string | null
  offerExpiresAtMs: number | null
}
type World = { pools: readonly Pool[]; signups: readonly Signup[]; nowMs: number; needsApproval: boolean }

const hourMs = 3_600_000
const openedMs = Date.parse('2026-11-20T10:00:00+08:00')
const startsAtMs = openedMs + 240 * hourMs
const rules: LineRules = { order: 'tier', startsAtMs, mergeAtMs: openedMs + 100 * hourMs }

const waitingSeats = ({ signups }: World) => signups.reduce((sum, { state, seats }) => sum + (state === 'WAITING' ? seats : 0), 0)
const toParty = (signup: Signup) => signup as unknown as Party

function moved(world: World, move: (line: Parameters<typeof settleLine>[0]) => Moved): World {
  const parties = world.signups.filter(({ state }) => ['WAITING', 'OFFERED', 'REQUESTED'].includes(state)).map(toParty)
  const { line, steps } = move({ pools: world.pools, parties, settledAtMs: world.nowMs })
  const after = new Map(world.signups.map((signup) => [signup.id, signup]))
  for (const { partyId, from, to, poolId, offerExpiresAtMs } of steps) {
    const before = after.get(partyId)
    if (before?.state !== from || !canBecome(from, to)) throw new Error(`${partyId} was ${before?.state}, not ${from}`)
    after.set(partyId, { ...before, state: to, poolId: to === 'OFFERED' ? poolId : null, offerExpiresAtMs })
  }
  return { ...world, pools: line.pools, signups: [...after.values()] }
}

const offer = (world: World) => moved(world, (line) => giveOffers(line, rules, world.nowMs))

function change(world: World, before: Signup, to: SignupState): World {
  if (!canBecome(before.state, to)) return world
  const after = { ...before, state: to, poolId: countedAs(to) ? before.poolId : null, offerExpiresAtMs: null }
  const pools = moveSeats(world.pools, before, after)
  return offer({ ...world, pools, signups: world.signups.map((each) => (each.id === before.id ? after : each)) })
}

function signUp(world: World, customerId: number, seats: number, tierPlace: number): World {
  if (world.nowMs >= startsAtMs || world.signups.some((each) => each.customerId === customerId && isActive(each.state))) return world
  const poolIds = tierPlace > 0 ? ['top', 'open'] : ['open']
  const poolId = waitingSeats(world) === 0 ? (roomFor(world.pools, poolIds, seats, world.nowMs) ?? null) : null
  const state = poolId === null ? 'WAITING' : world.needsApproval ? 'REQUESTED' : 'CONFIRMED'
  const queueKey = world.signups.length + 1
  const signup: Signup = { id: `s${queueKey}`, customerId, seats, poolIds, tierPlace, queueKey, state, poolId, offerExpiresAtMs: null }
  return offer({ ...world, pools: moveSeats(world.pools, null, signup), signups: [...world.signups, signup] })
}

const pick = (world: World, at: number) => world.signups[at % Math.max(1, world.signups.length)]
const ends = ['CANCELLED', 'LEFT', 'DECLINED', 'CONFIRMED', 'REJECTED', 'CHECKED_IN'] as const

type Step = (world: World) => World
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 3 }), fc.nat(2)).map(
      ([who, seats, tier]): Step =>
        (world) =>
          signUp(world, who, seats, tier),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(30), fc.constantFrom(...ends)).map(([at, to]): Step => (world) => {
      const signup = pick(world, at)
      return signup ? change(world, signup, to) : world
    }),
  },
  {
    weight: 2,
    arbitrary: fc.nat(12).map(
      (capacity): Step =>
        (world) =>
          resize(world, capacity),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat(60).map((hours): Step => (world) => {
      const nowMs = world.nowMs + hours * hourMs
      return { ...moved(world, (line) => settleLine(line, rules, nowMs)), nowMs }
    }),
  },
)

function resize(world: World, capacity: number): World {
  const { taken, offered, held } = placesOf(world.pools, 0)
  const pools = resizePools(world.pools, capacity)
  // I4: refused exactly when seats that somebody has would be gone.
  expect(pools === null).toBe(capacity < taken + offered + held)
  return pools ? offer({ ...world, pools }) : world
}

function expectKept(world: World) {
  const { pools, signups, nowMs } = world
  for (const pool of pools) {
    expect(freeOf(pool)).toBeGreaterThanOrEqual(0)
    const own = signups.filter(({ poolId }) => poolId === pool.id)
    for (const kind of ['taken', 'offered', 'held'] as const)
      expect(pool[kind]).toBe(own.reduce((sum, { state, seats }) => sum + (countedAs(state) === kind ? seats : 0), 0))
  }
  const active = signups.filter(({ state }) => isActive(state)).map(({ customerId }) => customerId)
  expect(new Set(active).size).toBe(active.length)
  const waiting = waitingSeats(world)
  expect(placesOf(pools, waiting).publicFree).toBe(Math.max(0, pools.reduce((sum, pool) => sum + freeOf(pool), 0) - waiting))
  // Nobody waits who could be served, and no offer outlives its time.
  if (nowMs < startsAtMs)
    for (const { state, poolIds, seats } of signups) if (state === 'WAITING') expect(roomFor(pools, poolIds, seats, nowMs)).toBeUndefined()
  for (const { offerExpiresAtMs } of signups) if (offerExpiresAtMs !== null) expect(offerExpiresAtMs).toBeGreaterThan(nowMs)
}

test('whatever happens in whatever order, I1 to I4 hold after every step', () => {
  const pools = [
    { id: 'open', capacity: 4, taken: 0, offered: 0, held: 0, opensAtMs: openedMs },
    { id: 'top', capacity: 2, taken: 0, offered: 0, held: 0, opensAtMs: openedMs },
  ]
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, needsApproval) => {
      let world: World = { pools, signups: [], nowMs: openedMs, needsApproval }
      for (const next of steps) {
        world = next(world)
        expectKept(world)
      }
    }),
    { numRuns: 300 },
  )
})
