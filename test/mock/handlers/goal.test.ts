import type { GoalAnswer } from '../../../src/contract/goal'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const path = '/api/v1/ladder/goal'
const goal = { tierId: 'private', targetDay: '2027-06-30', requestId: 'request-1' }
const none = { goal: null, plan: null, isReached: false, reviews: [] }
const read = async (caller: Caller) => (await caller.send('get', path)).body as GoalAnswer

test('is none at first, then the one set, then the newest, then dropped', async () => {
  const caller = await bank.signInAs('wealth')
  expect(await read(caller)).toEqual(none)
  const set = { goal: { tierId: 'private', targetDay: '2027-06-30', setDay: '2026-11-22' }, isReached: false, reviews: [] }
  const answer = (await caller.send('put', path, goal)).body
  expect(answer).toMatchObject(set)
  expect(await read(caller)).toEqual(answer)
  await caller.send('put', path, { ...goal, targetDay: '2026-11-22', requestId: 'request-2' })
  expect(await read(caller)).toMatchObject({ goal: { targetDay: '2026-11-22' } })
  expect((await caller.send('post', `${path}/drop`, { requestId: 'request-3' })).body).toEqual(none)
  expect(await read(caller)).toEqual(none)
  expect((await caller.send('post', `${path}/drop`, { requestId: 'request-4' })).body).toEqual(none)
})

test.each([
  ['an unknown tier', 'wealth', { tierId: 'diamond' }, 'GOAL.TIER_UNKNOWN'],
  ['the current tier', 'wealth', { tierId: 'wealthManagement' }, 'GOAL.TIER_NOT_ABOVE'],
  ['a lower tier', 'wealth', { tierId: 'base' }, 'GOAL.TIER_NOT_ABOVE'],
  ['any tier at the top', 'private', {}, 'GOAL.TIER_NOT_ABOVE'],
  ['yesterday', 'wealth', { targetDay: '2026-11-21' }, 'GOAL.DAY_PASSED'],
])('%s is refused', async (_, persona, more, code) => {
  const caller = await bank.signInAs(persona)
  expect(await caller.send('put', path, { ...goal, ...more })).toMatchObject({ status: 422, code })
  expect(await read(caller)).toEqual(none)
})

test('is nobody else’s, and nobody else’s to drop', async () => {
  const caller = await bank.signInAs('wealth')
  await caller.send('put', path, goal)
  const other = await bank.signInAs('elder')
  expect(await read(other)).toEqual(none)
  await other.send('post', `${path}/drop`, { requestId: 'request-9' })
  expect((await read(caller)).goal).toMatchObject({ tierId: 'private' })
})

describe('its plan', () => {
  const planFor = async (persona: string, tierId: string, targetDay: string) =>
    ((await (await bank.signInAs(persona)).send('put', path, { tierId, targetDay, requestId: 'request-1' })).body as GoalAnswer).plan

  test('in the running month: the balance that, kept from today, just makes it', async () => {
    const plan = await planFor('almost', 'wealth', '2026-12-15')
    expect(plan).toMatchObject({ lastPeriodKey: '2026-11', effectiveDay: '2026-12-01', fromDay: '2026-11-22', markFen: 200_000_00 })
    const { average } = (await (await bank.signInAs('almost')).send('get', '/api/v1/ladder/average')).body as {
      average: { settledFen: number[]; days: number }
    }
    const settledFen = average.settledFen.reduce((sum, fen) => sum + fen, 0)
    const endsWith = (balanceFen: number) => settledFen + balanceFen * (average.days - average.settledFen.length)
    expect(endsWith(plan?.balanceNeededFen ?? 0)).toBeGreaterThanOrEqual(200_000_00 * average.days)
    expect(endsWith((plan?.balanceNeededFen ?? 0) - 1)).toBeLessThan(200_000_00 * average.days)
    expect(plan?.extraFen).toBe((plan?.balanceNeededFen ?? 0) - (average.settledFen.at(-1) ?? 0))
  })

  test.each([
    ['a later month asks for the mark from its first day', 'almost', 'wealth', '2027-02-28', '2027-01', '2027-02-01', '2027-01-01'],
    ['no month in time: the running one, in effect after the day', 'almost', 'wealth', '2026-11-30', '2026-11', '2026-12-01', '2026-11-22'],
  ])('%s', async (_, persona, tierId, targetDay, lastPeriodKey, effectiveDay, fromDay) => {
    expect(await planFor(persona, tierId, targetDay)).toMatchObject({ lastPeriodKey, effectiveDay, fromDay })
  })

  test('none when the scheme has no mark on an average', async () => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    expect(await planFor('almost', 'senior', '2027-06-30')).toBeNull()
  })
})

test('each closed month is reviewed, and the goal is reached when the tier is', async () => {
  const caller = await bank.signInAs('rising')
  await caller.send('put', path, { ...goal, tierId: 'wealthManagement', targetDay: '2027-03-01' })
  await bank.moveClock('2027-01-05T09:00:00+08:00')
  const { plan, isReached, reviews } = await read(caller)
  expect({ plan, isReached }).toEqual({ plan: null, isReached: true })
  expect(reviews.map(({ periodKey, isReached: isMonthReached }) => [periodKey, isMonthReached])).toEqual([
    ['2026-12', true],
    ['2026-11', true],
  ])
})
