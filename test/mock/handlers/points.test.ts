import type { Perk } from '../../../src/contract/perks'
import type { OutputOf } from '../../../src/contract/endpoint'
import { readPoints } from '../../../src/contract/points'
import { listOrders, listRewards, orderSchema, type Order, type Reward } from '../../../src/contract/rewards'
import { toBusinessDay } from '../../../src/domain/date/business-day'
import { isCheckDigitRight } from '../../../src/domain/perks/check-digit'
import { balanceAtLast, readAccount } from '../../../mock/points/account'
import { personas } from '../../../mock/seed/personas/personas'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { givePoints } from '../../support/points'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let sent = 0
const pointsOf = async (caller: Caller) =>
  readPoints.output.parse((await caller.send('get', '/api/v1/points')).body) as OutputOf<typeof readPoints>
const rewardsOf = async (caller: Caller) => listRewards.output.parse((await caller.send('get', '/api/v1/rewards')).body)
const rewardOf = async (caller: Caller, id: string) => (await rewardsOf(caller)).rewards.find((reward) => reward.id === id) as Reward
const ordersOf = async (caller: Caller) => listOrders.output.parse((await caller.send('get', '/api/v1/orders')).body).orders
const exchange = (caller: Caller, rewardId: string, requestId = `exchange-${(sent += 1)}`) =>
  caller.send('post', `/api/v1/rewards/${rewardId}/orders`, { requestId })
const cancel = (caller: Caller, orderId: string) =>
  caller.send('post', `/api/v1/orders/${orderId}/cancel`, { requestId: `cancel-${(sent += 1)}` })
const serve = (orderId: string, state: string) => bank.guest.send('post', `/api/sandbox/orders/${orderId}/state`, { state })
const perksOf = async (caller: Caller) =>
  (await caller.send('get', '/api/v1/perks')).body as { tierId: string; trial: { tierId: string; lastDay: string } | null; perks: Perk[] }
const perkOf = async (caller: Caller, id: string) => (await perksOf(caller)).perks.find((perk) => perk.id === id) as Perk
const reserve = (caller: Caller, perkId: string, more: object = {}) =>
  caller.send('post', `/api/v1/perks/${perkId}/redemptions`, { guests: 0, requestId: `reserve-${(sent += 1)}`, ...more })

describe('the seed', () => {
  test('adds up for everybody', async () => {
    for (const { id } of personas) {
      const { entries, ledger } = await readAccount(bank.db, id, toBusinessDay('2026-11-22'))
      const stored = await bank.db.selectFrom('pointsAccount').select('balance').where('customerId', '=', id).executeTakeFirst()
      expect(stored?.balance ?? 0).toBe(balanceAtLast(entries))
      expect(entries.length > 0).toBe(id !== 'nothing')
      expect(ledger.lines.at(-1)?.balance ?? 0).toBe(ledger.balance)
    }
    const orders = await bank.db.selectFrom('rewardOrder').select('code').execute()
    expect(orders.length).toBeGreaterThan(0)
    expect(orders.every(({ code }) => isCheckDigitRight(code ?? ''))).toBe(true)
  })

  test('tells a story of each kind: much, little, expiring, lapsed, none', async () => {
    const wealth = await pointsOf(await bank.signInAs('wealth'))
    expect(wealth.expiring).toMatchObject({ onDay: '2026-12-01' })
    expect(wealth.ledger.some(({ kind }) => kind === 'LAPSED')).toBe(true)
    expect(new Set(wealth.ledger.map(({ kind }) => kind)).size).toBe(4)
    expect(wealth.ledger.at(-1)?.day.slice(0, 7)).toBe('2024-12')
    expect(wealth.ledger[0]?.balance).toBe(wealth.balance)
    const days = wealth.ledger.map(({ day }) => day)
    expect(days).toEqual([...days].sort().reverse())
    expect((await pointsOf(await bank.signInAs('newcomer'))).balance).toBe(100)
    expect(await pointsOf(await bank.signInAs('nothing'))).toEqual({
      ...{ asOfDay: '2026-11-22', balance: 0, expiring: null, ledger: [], isIllustrative: true },
    })
  })
})

describe('goods', () => {
  test('from order to collection, and no further', async () => {
    const caller = await bank.signInAs('wealth')
    const { balance } = await pointsOf(caller)
    const order = orderSchema.parse((await exchange(caller, 'umbrella')).body)
    expect(order).toMatchObject({ kind: 'goods', state: 'PLACED', points: 880, cancellation: { points: 880, lapsing: 0 } })
    expect(isCheckDigitRight(order.code ?? '')).toBe(true)
    const after = await pointsOf(caller)
    expect(after.balance).toBe(balance - 880)
    expect(after.ledger[0]).toMatchObject({ kind: 'SPENT', points: 880, balance: balance - 880 })
    expect((await rewardOf(caller, 'umbrella')).stockLeft).toBe(118)
    expect((await serve(order.id, 'COLLECTED')).code).toBe('ORDER.NOT_NEXT')
    expect((await serve(order.id, 'READY')).body).toMatchObject({ state: 'READY', cancellation: null })
    expect((await cancel(caller, order.id)).code).toBe('ORDER.NOT_CANCELLABLE')
    expect((await serve(order.id, 'COLLECTED')).body).toMatchObject({ state: 'COLLECTED' })
    expect((await serve(order.id, 'COLLECTED')).status).toBe(200)
    expect((await ordersOf(caller))[0]).toMatchObject({ id: order.id, state: 'COLLECTED', collectedAt: '2026-11-22T09:30:00+08:00' })
  })

  test('cancelled, points and stock are back, once', async () => {
    const caller = await bank.signInAs('wealth')
    const before = await pointsOf(caller)
    const order = (await exchange(caller, 'tea-set')).body as Order
    expect((await rewardOf(caller, 'tea-set')).stockLeft).toBe(3)
    expect((await cancel(caller, order.id)).body).toMatchObject({ state: 'CANCELLED', cancellation: null })
    expect((await cancel(caller, order.id)).status).toBe(200)
    const after = await pointsOf(caller)
    expect(after).toMatchObject({ balance: before.balance, expiring: before.expiring })
    expect(after.ledger.slice(0, 2)).toMatchObject([
      { kind: 'RETURNED', points: 5800 },
      { kind: 'SPENT', points: 5800 },
    ])
    expect((await rewardOf(caller, 'tea-set')).stockLeft).toBe(4)
  })

  test('cancelled after some of it has expired: said before, and gone at once', async () => {
    const caller = await bank.signInAs('wealth')
    const expiring = (await pointsOf(caller)).expiring
    const order = (await exchange(caller, 'umbrella')).body as Order
    await bank.moveClock('2026-12-01T10:00:00+08:00')
    const lapsing = Math.min(880, expiring?.points ?? 0)
    expect(lapsing).toBeGreaterThan(0)
    expect((await ordersOf(caller))[0]?.cancellation).toEqual({ points: 880, lapsing })
    await cancel(caller, order.id)
    expect((await pointsOf(caller)).ledger.slice(0, 2)).toMatchObject([
      { kind: 'LAPSED', points: lapsing, day: '2026-12-01' },
      { kind: 'RETURNED', points: 880 },
    ])
  })

  test('one key is one order', async () => {
    const caller = await bank.signInAs('wealth')
    const [first, second] = [await exchange(caller, 'thermos', 'the-same-key'), await exchange(caller, 'thermos', 'the-same-key')]
    expect(second.body).toEqual(first.body)
    expect((await ordersOf(caller)).filter(({ state }) => state === 'PLACED')).toHaveLength(1)
  })

  test('nobody sees or cancels another’s', async () => {
    const order = (await exchange(await bank.signInAs('wealth'), 'canvas-bag')).body as Order
    const other = await bank.signInAs('private')
    expect((await ordersOf(other)).map(({ id }) => id)).toEqual(['private-o1'])
    expect(await cancel(other, order.id)).toMatchObject({ status: 404, code: 'ORDER.UNKNOWN' })
    expect((await serve('none', 'READY')).code).toBe('ORDER.UNKNOWN')
  })
})

test.each<[string, string, string, string[]]>([
  // persona, reward, code, all reasons
  ['wealth', 'no-such-thing', 'REWARD.UNKNOWN', []],
  ['wealth', 'desk-calendar', 'REWARD.OUT_OF_STOCK', ['REWARD.OUT_OF_STOCK']],
  ['newcomer', 'canvas-bag', 'POINTS.TOO_FEW', ['POINTS.TOO_FEW']],
  ['newcomer', 'airport-lounge-place', 'REWARD.PERK_LOCKED', ['REWARD.PERK_LOCKED', 'POINTS.TOO_FEW']],
  ['private', 'trial-tier', 'REWARD.TOP_TIER', ['REWARD.TOP_TIER']],
])('%s cannot have %s: %s', async (persona, rewardId, code, reasons) => {
  const caller = await bank.signInAs(persona)
  const { balance } = await pointsOf(caller)
  expect((await exchange(caller, rewardId)).code).toBe(code)
  expect((await rewardOf(caller, rewardId))?.whyNot ?? []).toEqual(reasons)
  expect((await pointsOf(caller)).balance).toBe(balance)
})

test('a place of a perk is one use more, this period only', async () => {
  const caller = await bank.signInAs('wealth')
  const before = (await perkOf(caller, 'airport-lounge')).quota
  expect(await rewardOf(caller, 'airport-lounge-place')).toMatchObject({ place: { total: 4, period: 'quarter', lastDay: '2026-12-31' } })
  const order = (await exchange(caller, 'airport-lounge-place')).body as Order
  expect(order).toMatchObject({
    state: 'GRANTED',
    code: null,
    cancellation: null,
    place: { perkId: 'airport-lounge', periodKey: '2026-Q4' },
  })
  expect((await perkOf(caller, 'airport-lounge')).quota).toEqual({ ...before, total: 5, left: (before?.left ?? 0) + 1 })
  expect((await rewardOf(caller, 'airport-lounge-place')).place?.total).toBe(5)
  while ((await perkOf(caller, 'airport-lounge')).quota?.left) expect((await reserve(caller, 'airport-lounge')).status).toBe(200)
  expect((await reserve(caller, 'airport-lounge')).code).toBe('PERK.QUOTA_USED')
  expect((await perkOf(caller, 'airport-lounge')).quota).toMatchObject({ total: 5, left: 0 })
  expect((await cancel(caller, order.id)).code).toBe('ORDER.NOT_CANCELLABLE')
  await bank.moveClock('2027-01-01T09:00:00+08:00')
  expect((await perkOf(caller, 'airport-lounge')).quota?.total).toBe(4)
})

describe('a trial of the next tier', () => {
  /** Everything that the ladder says of a customer, as bytes. */
  const ladderOf = async (caller: Caller) => {
    const answers = await Promise.all(
      ['standing', 'footprints', 'average', 'trend'].map((path) => caller.send('get', `/api/v1/ladder/${path}`)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const stored = await bank.db.selectFrom('evaluation').selectAll().where('customerId', '=', 'elder').orderBy('periodKey').execute()
    return JSON.stringify([answers.map(({ body }) => body), stored])
  }

  test('lends its perks, and the own tier stays', async () => {
    const caller = await bank.signInAs('elder')
    expect(await perkOf(caller, 'airport-lounge')).toMatchObject({ isOpen: false, quota: null })
    const { trial } = await rewardOf(caller, 'trial-tier')
    expect(trial).toMatchObject({ tier: { id: 'wealthManagement' }, firstDay: '2026-11-22', lastDay: '2026-12-21' })
    expect(trial?.opens.find(({ perkId }) => perkId === 'airport-lounge')?.quota).toEqual({ period: 'quarter', ownTotal: 0, trialTotal: 4 })
    expect(trial?.opens.find(({ perkId }) => perkId === 'vip-room')?.quota).toBeNull()
    expect(trial?.opens.some(({ perkId }) => perkId === 'priority-counter')).toBe(false)
    const order = (await exchange(caller, 'trial-tier')).body as Order
    expect(order).toMatchObject({ state: 'GRANTED', trial: { tier: { id: 'wealthManagement' }, lastDay: '2026-12-21' } })
    expect(await perksOf(caller)).toMatchObject({ tierId: 'wealth', trial: { tierId: 'wealthManagement', lastDay: '2026-12-21' } })
    const lounge = { isOpen: true, endsOn: '2026-12-22', mostGuests: 1, quota: { total: 4 } }
    expect(await perkOf(caller, 'airport-lounge')).toMatchObject(lounge)
    expect(await perkOf(caller, 'coffee')).toMatchObject({ endsOn: null, quota: { total: 4 } })
    expect((await rewardOf(caller, 'trial-tier')).whyNot.slice(0, 2)).toEqual(['REWARD.TRIAL_RUNNING', 'REWARD.TRIAL_USED'])
    expect((await exchange(caller, 'trial-tier')).code).toBe('REWARD.TRIAL_RUNNING')
    expect((await rewardOf(caller, 'airport-lounge-place')).whyNot).toContain('REWARD.PERK_LOCKED')
  })

  test('ends: unused codes lapse, booked days are honoured, and it is over for the year', async () => {
    const caller = await bank.signInAs('elder')
    await exchange(caller, 'trial-tier')
    const lounge = (await reserve(caller, 'airport-lounge', { guests: 1 })).body as { id: string }
    await bank.moveClock('2026-12-20T09:00:00+08:00')
    const check = (await reserve(caller, 'health-check', { visitDay: '2026-12-28' })).body as { id: string }
    const fresh = (await reserve(caller, 'airport-lounge')).body as { id: string }
    const stateOf = async (id: string) =>
      ((await caller.send('get', '/api/v1/redemptions')).body as { redemptions: { id: string; state: string }[] }).redemptions.find(
        (each) => each.id === id,
      )?.state
    expect([await stateOf(lounge.id), await stateOf(check.id), await stateOf(fresh.id)]).toEqual(['EXPIRED', 'RESERVED', 'RESERVED'])
    await bank.moveClock('2026-12-22T00:00:00+08:00')
    expect([await stateOf(check.id), await stateOf(fresh.id)]).toEqual(['RESERVED', 'RELEASED'])
    expect(await perksOf(caller)).toMatchObject({ tierId: 'wealth', trial: null })
    expect(await perkOf(caller, 'airport-lounge')).toMatchObject({ isOpen: false, endsOn: null })
    expect((await reserve(caller, 'airport-lounge')).code).toBe('PERK.LOCKED')
    expect((await rewardOf(caller, 'trial-tier')).whyNot[0]).toBe('REWARD.TRIAL_USED')
    await bank.moveClock('2027-01-01T09:00:00+08:00')
    expect((await rewardOf(caller, 'trial-tier')).whyNot).not.toContain('REWARD.TRIAL_USED')
  })

  test('nothing of the ladder knows it: standing, footprints and evaluations are the same bytes', async () => {
    const live = async (isTrying: boolean) => {
      await bank.reset()
      await bank.db.deleteFrom('evaluation').where('customerId', '=', 'elder').execute()
      const caller = await bank.signInAs('elder')
      if (isTrying) expect((await exchange(caller, 'trial-tier')).status).toBe(200)
      const now = await ladderOf(caller)
      await bank.moveClock('2026-12-05T09:00:00+08:00')
      const later = await ladderOf(caller)
      expect((await perksOf(caller)).trial !== null).toBe(isTrying)
      return { now, later }
    }
    const [without, during] = [await live(false), await live(true)]
    expect(during.now === without.now).toBe(true)
    expect(during.later === without.later).toBe(true)
    expect(without.later === without.now).toBe(false)
  })

  test('the store allows one a year, whoever writes', async () => {
    const caller = await bank.signInAs('elder')
    const first = (await exchange(caller, 'trial-tier')).body as Order
    const second = (await exchange(caller, 'coffee-place')).body as Order
    const row = await bank.db.selectFrom('perkTrial').selectAll().where('orderId', '=', first.id).executeTakeFirstOrThrow()
    await expect(
      bank.db
        .insertInto('perkTrial')
        .values({ ...row, orderId: second.id })
        .execute(),
    ).rejects.toThrow('one_trial_a_year')
  })
})

test('points serve under every scheme, and what one scheme’s perks were bought for stays there', async () => {
  const caller = await bank.signInAs('wealth')
  await givePoints(bank.db, 'wealth', 5_000)
  await exchange(caller, 'rail-lounge-place')
  const { balance } = await pointsOf(caller)
  for (const schemeId of ['boc-wealth-classic', 'branch-six-step', 'silver-gold-platinum', 'ladder-score']) {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    expect((await pointsOf(caller)).balance).toBe(balance)
    const { rewards } = await rewardsOf(caller)
    expect(rewards.length).toBeGreaterThanOrEqual(10)
    expect((await ordersOf(caller))[0]).toMatchObject({ rewardId: 'rail-lounge-place', place: { periodKey: '2026-11' } })
    const place = rewards.find(({ id }) => id === 'rail-lounge-place')
    const perk = await perkOf(caller, 'rail-lounge')
    expect(place?.place?.total).toBe(perk.quota?.total)
    const given = perk.allowances.map(({ quota }) => quota?.total)
    expect(given).toContain(perk.quota?.total)
  }
})
