import { freeOf, mergePools, moveSeats, placesOf, resizePools, roomFor, withSeats, type Pool } from '../../../src/domain/events/seats'
import { canBecome, countedAs, givenUp, isActive, SIGNUP_STATES } from '../../../src/domain/events/signup'
import { giveOffers, settleLine, type Line, type Party } from '../../../src/domain/events/waitlist'

const at = (text: string) => Date.parse(`${text}+08:00`)
const pool = (id: string, capacity: number, more: Partial<Pool> = {}): Pool => ({
  ...{ id, capacity, taken: 0, offered: 0, held: 0, opensAtMs: 100 },
  ...more,
})

test.each([
  { state: 'ENTERED', counted: null, active: true, becomes: 'LEFT' },
  { state: 'WAITING', counted: null, active: true, becomes: 'LEFT' },
  { state: 'OFFERED', counted: 'offered', active: true, becomes: 'DECLINED' },
  { state: 'REQUESTED', counted: 'held', active: true, becomes: 'LEFT' },
  { state: 'CONFIRMED', counted: 'taken', active: true, becomes: 'CANCELLED' },
  { state: 'CHECKED_IN', counted: 'taken', active: true, becomes: null },
  { state: 'MISSED', counted: 'taken', active: true, becomes: null },
  { state: 'DECLINED', counted: null, active: false, becomes: null },
  { state: 'EXPIRED', counted: null, active: false, becomes: null },
  { state: 'LEFT', counted: null, active: false, becomes: null },
  { state: 'REJECTED', counted: null, active: false, becomes: null },
  { state: 'CANCELLED', counted: null, active: false, becomes: null },
] as const)('$state counts as $counted, is active: $active, given up it is $becomes', ({ state, counted, active, becomes }) => {
  expect([countedAs(state), isActive(state), givenUp(state)]).toEqual([counted, active, becomes])
  if (!active) expect(SIGNUP_STATES.filter((to) => canBecome(state, to))).toEqual([])
})

test('a pool gives seats from its opening on, and as many as it has', () => {
  const pools = [pool('open', 2, { opensAtMs: 200 }), pool('top', 3, { opensAtMs: 100, taken: 1 })]
  const rows = [
    [['top', 'open'], 2, 99, undefined],
    [['top', 'open'], 2, 100, 'top'],
    [['open'], 1, 199, undefined],
    [['open'], 1, 200, 'open'],
    [['top', 'open'], 3, 200, undefined],
    [['open', 'top'], 2, 200, 'open'],
  ] as const
  for (const [poolIds, seats, nowMs, found] of rows) expect(roomFor(pools, poolIds, seats, nowMs)).toBe(found)
})

test('the last seat can be taken, and not one more, whatever it is taken as', () => {
  const full = withSeats([pool('open', 3, { taken: 1, offered: 1 })], 'open', { held: 1 })
  expect(full.map(freeOf)).toEqual([0])
  for (const more of [{ taken: 1 }, { offered: 1 }, { held: 1 }]) expect(() => withSeats(full, 'open', more)).toThrow(RangeError)
  for (const less of [{ taken: -2 }, { offered: -2 }, { held: -2 }]) expect(() => withSeats(full, 'open', less)).toThrow(RangeError)
})

test('a request that is approved keeps its seats, and one that is not gives them back', () => {
  const asked = { state: 'REQUESTED' as const, poolId: 'open', seats: 2 }
  const held = moveSeats([pool('open', 2)], null, asked)
  expect(placesOf(held, 0)).toMatchObject({ held: 2, taken: 0, free: 0 })
  expect(placesOf(moveSeats(held, asked, { ...asked, state: 'CONFIRMED' }), 0)).toMatchObject({ held: 0, taken: 2 })
  expect(placesOf(moveSeats(held, asked, { ...asked, state: 'REJECTED', poolId: null }), 0)).toMatchObject({ held: 0, free: 2 })
})

test.each([
  [6, [5, 1]],
  [5, [5, 0]],
  [4, null],
])('with 3 taken, 1 offered and 1 held of 5, and 1 kept and free, %i seats are %p (I4)', (total, capacities) => {
  const pools = [pool('open', 5, { taken: 3, offered: 1, held: 1 }), pool('top', 1)]
  expect(resizePools(pools, total)?.map(({ capacity }) => capacity) ?? null).toEqual(capacities)
})

test.each([
  { free: 3, waiting: 2, left: 1 },
  { free: 2, waiting: 2, left: 0 },
  { free: 1, waiting: 2, left: 0 },
])('of $free free seats with $waiting wanted, $left are shown (I3)', ({ free, waiting, left }) => {
  expect(placesOf([pool('open', free)], waiting).publicFree).toBe(left)
})

describe('as time goes by', () => {
  const startsAtMs = at('2026-12-01T10:00:00')
  const waiting = (id: string, queueKey: number, poolIds = ['open']): Party => ({
    ...{ id, seats: 1, queueKey, tierPlace: 0, poolIds, state: 'WAITING', poolId: null, offerExpiresAtMs: null },
  })
  const stepsOf = (line: Line, mergeAtMs: number | null, now: string) =>
    settleLine(line, { order: 'fifo', startsAtMs, mergeAtMs }, at(now)).steps.map(({ partyId, to }) => `${partyId} ${to}`)

  test('a pool that opens serves those who wait for it at that instant', () => {
    const opensAtMs = at('2026-11-22T12:00:00')
    const line: Line = { pools: [pool('open', 1, { opensAtMs })], parties: [waiting('a', 1)], settledAtMs: at('2026-11-22T11:00:00') }
    expect(stepsOf(line, null, '2026-11-22T11:59:59')).toEqual([])
    expect(stepsOf(line, null, '2026-11-22T12:00:00')).toEqual(['a OFFERED'])
  })

  test('kept seats are everybody’s from the merge on', () => {
    const pools = [pool('open', 1, { taken: 1 }), pool('top', 2, { taken: 1 })]
    const line: Line = { pools, parties: [waiting('a', 1)], settledAtMs: at('2026-11-22T11:00:00') }
    const mergeAtMs = at('2026-11-22T12:00:00')
    expect(stepsOf(line, mergeAtMs, '2026-11-22T11:59:59')).toEqual([])
    expect(stepsOf(line, mergeAtMs, '2026-11-22T12:00:00')).toEqual(['a OFFERED'])
    expect(mergePools(pools).map(freeOf)).toEqual([1, 0])
  })

  test('an offer of the evening sleeps at night, and goes to the next when it has expired', () => {
    const line: Line = { pools: [pool('open', 1)], parties: [waiting('a', 1), waiting('b', 2)], settledAtMs: 0 }
    const rules = { order: 'fifo' as const, startsAtMs, mergeAtMs: null }
    const offered = giveOffers({ ...line, settledAtMs: startsAtMs - 1 }, rules, at('2026-11-22T21:00:00')).line
    const settled = { ...offered, settledAtMs: at('2026-11-22T21:00:00') }
    // 24 hours awake: 1 on the 22nd, 14 on the 23rd, 9 on the 24th.
    expect(stepsOf(settled, null, '2026-11-24T16:59:59')).toEqual([])
    expect(stepsOf(settled, null, '2026-11-24T17:00:00')).toEqual(['a EXPIRED', 'b OFFERED'])
  })

  test('at the start nobody waits any longer, neither for seats nor for the bank', () => {
    const asked: Party = { ...waiting('a', 1), state: 'REQUESTED', poolId: 'open', offerExpiresAtMs: null }
    const line: Line = { pools: [pool('open', 1, { held: 1 })], parties: [asked, waiting('b', 2)], settledAtMs: at('2026-11-22T11:00:00') }
    expect(stepsOf(line, null, '2026-12-01T09:59:59')).toEqual([])
    const { line: after, steps } = settleLine(line, { order: 'fifo', startsAtMs, mergeAtMs: null }, startsAtMs)
    expect(steps.map(({ partyId, from, to }) => [partyId, from, to])).toEqual([
      ['a', 'REQUESTED', 'EXPIRED'],
      ['b', 'WAITING', 'EXPIRED'],
    ])
    expect(after.pools.map(({ held }) => held)).toEqual([0])
  })
})
