import { byYear, headRoad } from '../../../../src/features/ladder/footprints/footprints-view'
import { landingOf, splitRules, tierAbove } from '../../../../src/features/ladder/footprints/why-view'
import { averageRoad, countRoad, footprintOf, spendRoad, tiers } from './footprint-of'

test('evaluations are grouped by the year of their period, in their order', () => {
  const keys = ['2026-02', '2026-01', '2025-12', '2025-11', '2024-12']
  const years = byYear(keys.map((periodKey) => footprintOf({ periodKey })))
  expect(years.map(({ year, footprints }) => [year, footprints.map(({ periodKey }) => periodKey)])).toEqual([
    ['2026', ['2026-02', '2026-01']],
    ['2025', ['2025-12', '2025-11']],
    ['2024', ['2024-12']],
  ])
  expect(byYear([])).toEqual([])
  expect(byYear([footprintOf({ periodKey: '2026-Q3' })])[0]?.year).toBe('2026')
})

describe('the figure an evaluation is told by', () => {
  test.each([
    { roads: [spendRoad(1, 2), averageRoad(1, 2)], unit: 'average' },
    { roads: [countRoad(1, 2), spendRoad(1, 2)], unit: 'count' },
    { roads: [], unit: undefined },
  ])('$unit', ({ roads, unit }) => {
    expect(headRoad({ routes: [{ tierId: 'silver', combine: 'any', isMet: false, roads }] })?.unit).toBe(unit)
  })
})

describe('the rules that decided', () => {
  test.each([
    { outcome: 'UP', before: 'base', after: 'gold', deciding: ['gold'], others: ['silver'] },
    { outcome: 'KEEP', before: 'silver', after: 'silver', deciding: ['silver'], others: ['gold'] },
    { outcome: 'KEEP', before: 'base', after: 'base', deciding: ['silver'], others: ['gold'] },
    { outcome: 'WATCH', before: 'gold', after: 'gold', deciding: ['gold'], others: ['silver'] },
    { outcome: 'HOLD', before: 'gold', after: 'gold', deciding: ['gold'], others: ['silver'] },
    { outcome: 'DOWN', before: 'gold', after: 'silver', deciding: ['gold', 'silver'], others: [] },
    { outcome: 'DOWN', before: 'silver', after: 'base', deciding: ['silver'], others: ['gold'] },
  ] as const)('$outcome from $before to $after: $deciding', ({ outcome, before, after, deciding, others }) => {
    const split = splitRules(footprintOf({ outcome, beforeTierId: before, afterTierId: after }))
    expect(split.deciding.map(({ tierId }) => tierId)).toEqual(deciding)
    expect(split.others.map(({ tierId }) => tierId)).toEqual(others)
  })
})

test('the tier above', () => {
  expect(tiers.map(({ id }) => tierAbove(tiers, id)?.id ?? null)).toEqual(['silver', 'gold', null])
})

test('a fall lands where it was earned, or one step down whatever was earned', () => {
  expect(landingOf(footprintOf({ outcome: 'DOWN', afterTierId: 'base', earnedTierId: 'base' }))).toBe('earned')
  expect(landingOf(footprintOf({ outcome: 'DOWN', afterTierId: 'silver', earnedTierId: 'base' }))).toBe('oneDown')
})
