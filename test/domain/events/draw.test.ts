import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { commitmentOf, drawOrder, seatByLot } from '../../../src/domain/events/draw'
import type { Pool } from '../../../src/domain/events/seats'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const pool = (capacity: number): Pool => ({ id: 'open', capacity, taken: 0, offered: 0, held: 0, opensAtMs: 0 })
const entrant = (number: number, seats = 1) => ({ id: `e${number}`, number, seats, poolIds: ['open'] })

/**
 * By hand, as docs/decisions/023 says: `for n in 1 2 3 4 5; do printf '%s  %s\n' "$(printf 's1:tea:%s' $n | sha256sum)" $n; done | sort`.
 */
test('the order is that of the lots, as sha256sum gives them', () => {
  expect(commitmentOf('s1', sha256)).toBe('e8bc163c82eee18733288c7d4ac636db3a6deb013ef2d37b68322be20edc45cc')
  expect(drawOrder('s1', 'tea', [1, 2, 3, 4, 5], sha256)).toEqual([4, 2, 5, 1, 3])
})

test('who comes first does not depend on the order in which they entered', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 40 }), fc.string(), (numbers, seed) => {
      const order = drawOrder(seed, 'tea', numbers, sha256)
      expect([...order].sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b))
      expect(drawOrder(seed, 'tea', [...numbers].reverse(), sha256)).toEqual(order)
    }),
    { numRuns: 50 },
  )
})

test('over many seeds everybody is as often among those who are seated', () => {
  const seated = new Map<number, number>()
  const numbers = Array.from({ length: 10 }, (_, at) => at + 1)
  for (let seed = 0; seed < 3_000; seed += 1)
    for (const number of drawOrder(`seed-${seed}`, 'tea', numbers, sha256).slice(0, 3)) seated.set(number, (seated.get(number) ?? 0) + 1)
  // 3 of 10 in 3,000 draws are 900 each, with a standard deviation of 25: four of them to either side.
  for (const number of numbers) expect(Math.abs((seated.get(number) ?? 0) - 900)).toBeLessThan(100)
})

test.each([
  { what: 'seats for all', capacity: 4, sizes: [1, 2, 1], seated: [true, true, true] },
  { what: 'a seat short', capacity: 3, sizes: [1, 2, 1], seated: [true, true, false] },
  { what: 'a party larger than what is left waits, and the next is seated', capacity: 2, sizes: [1, 2, 1], seated: [true, false, true] },
  { what: 'no seats', capacity: 0, sizes: [1], seated: [false] },
])('$what', ({ capacity, sizes, seated }) => {
  const entrants = sizes.map((seats, at) => entrant(at + 1, seats))
  const { pools, drawn } = seatByLot(
    [pool(capacity)],
    entrants,
    entrants.map(({ number }) => number),
    0,
  )
  expect(drawn.map(({ poolId }) => poolId !== null)).toEqual(seated)
  expect(drawn.map(({ queueKey }) => queueKey)).toEqual(sizes.map((_, at) => at + 1))
  expect(pools[0]?.taken).toBe(sizes.reduce((sum, size, at) => sum + (seated[at] ? size : 0), 0))
})
