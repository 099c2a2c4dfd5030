import fc from 'fast-check'
import { freeOf, mergePools, placesOf, resizePools, roomFor, type Pool } from '../../../src/domain/events/seats'
import { giveOffers, settleLine, type Line, type Party } from '../../../src/domain/events/waitlist'

const hourMs = 3_600_000
const startsAtMs = Date.parse('2026-12-01T10:00:00+08:00')
const openedMs = Date.parse('2026-11-20T10:00:00+08:00')
const pool = (id: string, capacity: number, taken = 0): Pool => ({ id, capacity, taken, offered: 0, held: 0, opensAtMs: openedMs })
const party = (id: string, seats: number, queueKey: number, tierPlace = 0, poolIds = ['open']): Party => ({
  ...{ id, seats, queueKey, tierPlace, poolIds, state: 'WAITING', poolId: null, offerExpiresAtMs: null },
})
const rules = { order: 'fifo' as const, startsAtMs, mergeAtMs: null }

test.each([
  ['fifo: a large party does not hold up those behind', 'fifo' as const, ['b', 'c']],
  ['tier: the higher tier first, then as they came', 'tier' as const, ['c', 'b']],
])('%s', (_, order, offered) => {
  const line: Line = { pools: [pool('open', 2)], parties: [party('a', 3, 1), party('b', 1, 2), party('c', 1, 3, 2)], settledAtMs: openedMs }
  expect(giveOffers(line, { ...rules, order }, openedMs).steps.map(({ partyId }) => partyId)).toEqual(offered)
})

test.each([
  [10, 5, [5, 0]],
  [10, 9, [7, 2]],
  [10, 12, [10, 2]],
  [10, 4, null],
])('of %i open and 2 kept, with 5 taken, %i seats are %p', (open, total, capacities) => {
  expect(resizePools([pool('open', open, 5), pool('top', 2)], total)?.map(({ capacity }) => capacity) ?? null).toEqual(capacities)
})

test('merged pools give what is free to everybody, once', () => {
  const merged = mergePools([pool('open', 3, 3), pool('top', 4, 1)])
  expect(merged.map(freeOf)).toEqual([3, 0])
  expect(mergePools(merged)).toEqual(merged)
  expect([roomFor(merged, ['top', 'open'], 3, openedMs), roomFor(merged, ['top', 'open'], 4, openedMs)]).toEqual(['open', undefined])
  expect(placesOf(merged, 2)).toMatchObject({ capacity: 7, taken: 4, free: 3, publicFree: 1 })
})

const parties = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 4 }), tierPlace: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 })

test('however often one looks, seats are kept and the end is the same', () => {
  fc.assert(
    fc.property(
      parties,
      fc.integer({ min: 0, max: 8 }),
      fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }),
      (people, capacity, looks) => {
        const waiting = people.map(({ seats, tierPlace }, at) => party(`p${at}`, seats, at, tierPlace))
        const line: Line = { pools: [pool('open', capacity)], parties: waiting, settledAtMs: openedMs }
        const begun = giveOffers(line, rules, openedMs).line
        const lastMs = openedMs + 300 * hourMs
        const atOnce = settleLine(begun, rules, lastMs).line
        const inSteps = [...looks.sort((a, b) => a - b), 300].reduce((now, hours) => {
          const next = settleLine(now, rules, openedMs + hours * hourMs).line
          expect(next.pools.every((each) => freeOf(each) >= 0 && each.offered >= 0)).toBe(true)
          return next
        }, begun)
        expect(inSteps).toEqual(atOnce)
        expect(atOnce.parties).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})
