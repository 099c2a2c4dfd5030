import { firstScans, mergeScans, type Scan } from '../../../src/domain/check-in/scans'

const scan = (id: string, number: number, atMs: number, by = 'S3001'): Scan => ({ id, number, atMs, by })

/** Numbers in a row that look random and are always the same. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const shuffled = <T>(items: readonly T[], chance: Iterator<number, never>): T[] =>
  items
    .map((item) => ({ item, key: chance.next().value }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('which scan of a number counts', () => {
  test.each<{ why: string; scans: Scan[]; counts: string }>([
    { why: 'the earlier', scans: [scan('a-late', 7, 2000), scan('b-soon', 7, 1000)], counts: 'b-soon' },
    { why: 'of two at the same instant the lower id', scans: [scan('b', 7, 1000), scan('a', 7, 1000)], counts: 'a' },
    { why: 'one by itself', scans: [scan('x', 7, 1)], counts: 'x' },
  ])('$why', ({ scans, counts }) => {
    expect(firstScans(scans).get(7)?.id).toBe(counts)
    expect(firstScans([...scans].reverse()).get(7)?.id).toBe(counts)
  })
})

test('500 tickets on two devices: however often and in whatever order they are merged, nothing is lost and the result is the same', () => {
  const chance = random(26)
  const tickets = Array.from({ length: 500 }, (_, at) => at + 1)
  const walk = (device: string, share: readonly number[]) =>
    share.map((number, at) => scan(`${device}-${at}`, number, 1_000 + Math.floor(chance.next().value * 3_600_000), device))
  // Every ticket is shown to at least one device; a hundred are shown to both, and some twice to the same.
  const left = walk('left', [...tickets.slice(0, 300), ...tickets.slice(0, 20)])
  const right = walk('right', tickets.slice(200))
  const whole = mergeScans(left, right)
  expect(whole).toHaveLength(left.length + right.length)
  expect(firstScans(whole).size).toBe(500)
  for (const number of tickets) {
    const own = [...left, ...right].filter((each) => each.number === number)
    expect(firstScans(whole).get(number)?.atMs).toBe(Math.min(...own.map(({ atMs }) => atMs)))
  }
  for (let round = 0; round < 20; round += 1) {
    // Batches of 1 to 60, in any order, some sent again because an answer was lost.
    const pieces: Scan[][] = []
    for (let rest = shuffled([...left, ...right], chance); rest.length > 0;)
      pieces.push(rest.splice(0, 1 + Math.floor(chance.next().value * 60)))
    const sent = shuffled([...pieces, ...pieces.slice(0, 5)], chance)
    expect(sent.reduce<readonly Scan[]>((merged, piece) => mergeScans(merged, piece), [])).toEqual(whole)
  }
})
