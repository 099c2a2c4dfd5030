import { toSteps } from '../../../src/features/ladder/steps-view'

const ladderOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `t${place}`,
    name: { 'zh-CN': '级', 'zh-HK': '級', en: 'step' },
    skin: 'base' as const,
  }))

const steps = (count: number, mine: number) => toSteps({ tiers: ladderOf(count), tierId: `t${mine}` })

test.each([
  [4, 0, ['mine', 'next', 'later', 'later']],
  [4, 2, ['done', 'done', 'mine', 'next']],
  [4, 3, ['done', 'done', 'done', 'mine']],
  [2, 1, ['done', 'mine']],
  [1, 0, ['mine']],
])('%i steps, on the one at %i', (count, mine, states) => {
  expect(steps(count, mine).map(({ state }) => state)).toEqual(states)
})

test.each([1, 2, 4, 7])('%i steps rise evenly, with room for a name above the highest', (count) => {
  const rises = steps(count, 0).map(({ risePercent }) => risePercent)
  expect(rises).toEqual([...rises].sort((a, b) => a - b))
  expect(new Set(rises).size).toBe(count)
  expect(Math.max(...rises)).toBeLessThan(75)
  expect(Math.min(...rises)).toBeGreaterThan(10)
})

test('few steps are all named; of many only mine and the next', () => {
  expect(steps(4, 1).every(({ isNamed }) => isNamed)).toBe(true)
  expect(steps(7, 2).map(({ isNamed }) => isNamed)).toEqual([false, false, true, true, false, false, false])
})
