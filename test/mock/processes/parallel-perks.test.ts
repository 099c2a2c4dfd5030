import { sql } from 'kysely'
import type { Perk } from '../../../src/contract/perks'
import { personas } from '../../../mock/seed/personas/personas'
import { openTestBank, openTimeoutMs, type Answer, type Caller, type TestBank } from '../../support/bank'
import { givePoints } from '../../support/points'
import { describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(120_000)

/** 100 taps at once on a quota of 8 places, each for a customer with one guest: four can have it. */
async function storm(bank: TestBank) {
  const caller = await bank.signInAs('private')
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => reserve(caller, index)))
  const codes = answers.map(({ status, code }) => (status === 200 ? 'RESERVED' : code)).sort()
  expect(codes).toEqual([...Array<string>(96).fill('PERK.QUOTA_USED'), ...Array<string>(4).fill('RESERVED')])
  const { perks } = (await caller.send('get', '/api/v1/perks')).body as { perks: Perk[] }
  expect(perks.find(({ id }) => id === 'rail-lounge')?.quota).toMatchObject({ total: 8, reserved: 8, used: 0, left: 0 })
  const stored = await bank.db
    .selectFrom('perkQuota')
    .selectAll()
    .where('perkId', '=', 'rail-lounge')
    .where('customerId', '=', 'private')
    .execute()
  expect(stored).toMatchObject([{ perkId: 'rail-lounge', total: 8, reserved: 8, used: 0 }])
}

const reserve = (caller: Caller, index: number) =>
  caller.send('post', '/api/v1/perks/rail-lounge/redemptions', { guests: 1, requestId: `storm-${index}-0` })

/** 60 taps of 20 customers at once on a stock of 5. */
async function stormStock(bank: TestBank) {
  const customers = personas.filter(({ id }) => id !== 'nothing').slice(0, 20)
  await bank.db.deleteFrom('rewardStock').where('rewardId', '=', 'tea-set').execute()
  const callers: Caller[] = []
  for (const { id } of customers) {
    await givePoints(bank.db, id, 20_000)
    callers.push(await bank.signInAs(id))
  }
  const taps = callers.flatMap((caller, index) => [0, 1, 2].map((tap) => exchange(caller, 'tea-set', `stock-${index}-${tap}`)))
  expect(counted(await Promise.all(taps))).toEqual({ had: 5, 'REWARD.OUT_OF_STOCK': 55 })
  const stored = await bank.db.selectFrom('rewardStock').selectAll().where('rewardId', '=', 'tea-set').execute()
  expect(stored).toEqual([{ rewardId: 'tea-set', stock: 5, taken: 5 }])
}

/** One customer's 40 taps at once on points for three, with 100 to spare. */
async function stormBalance(bank: TestBank) {
  await givePoints(bank.db, 'nothing', 3 * 480 + 100)
  const caller = await bank.signInAs('nothing')
  const taps = Array.from({ length: 40 }, (_, index) => exchange(caller, 'canvas-bag', `balance-${index}`))
  expect(counted(await Promise.all(taps))).toEqual({ had: 3, 'POINTS.TOO_FEW': 37 })
  expect(((await caller.send('get', '/api/v1/points')).body as { balance: number }).balance).toBe(100)
  const stored = await bank.db.selectFrom('pointsAccount').selectAll().where('customerId', '=', 'nothing').execute()
  expect(stored).toEqual([{ customerId: 'nothing', balance: 100 }])
}

const exchange = (caller: Caller, rewardId: string, requestId: string) =>
  caller.send('post', `/api/v1/rewards/${rewardId}/orders`, { requestId })

/** How many of each answer there were. */
function counted(answers: readonly Answer[]): Record<string, number> {
  const names = answers.map(({ status, code }) => (status === 200 ? 'had' : String(code)))
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]))
}

test(
  '100 requests at once over PGlite keep the quota',
  async () => {
    const bank = await openTestBank()
    await bank.reset()
    await storm(bank)
    const overdraw = sql`update perk_quota set used = 1 where customer_id = 'private'`.execute(bank.db)
    await expect(overdraw).rejects.toThrow('quota_is_kept')
    await bank.reset()
  },
  openTimeoutMs,
)

test(
  'points and stock stay exact over PGlite, and the store refuses what a faulty writer would overdraw',
  async () => {
    const bank = await openTestBank()
    await bank.reset()
    await stormStock(bank)
    await stormBalance(bank)
    const overspend = sql`update points_account set balance = balance - 101 where customer_id = 'nothing'`.execute(bank.db)
    await expect(overspend).rejects.toThrow('points_are_kept')
    const oversell = sql`update reward_stock set taken = taken + 1 where reward_id = 'tea-set'`.execute(bank.db)
    await expect(oversell).rejects.toThrow('stock_is_kept')
    await bank.reset()
  },
  openTimeoutMs,
)

describeOverPostgres('over PostgreSQL', (over) => {
  test('100 requests at once keep the quota', async () => {
    const bank = await openTestBank(await over.open())
    await bank.reset()
    await storm(bank)
  })

  test('points and stock stay exact', async () => {
    const bank = await openTestBank(await over.open())
    await bank.reset()
    await stormStock(bank)
    await stormBalance(bank)
  })
})
