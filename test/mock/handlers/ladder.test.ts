import { standingSchema } from '../../../src/contract/ladder'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const standingOf = async (personaId: string) =>
  standingSchema.parse((await (await bank.signInAs(personaId)).send('get', '/api/v1/ladder/standing')).body)

describe('the standing follows the bank’s clock', () => {
  test.each([
    ['2026-11-22T09:30:00+08:00', '2026-11-21', 21, '2026-12-01', 'wealth'],
    ['2026-11-30T23:59:59+08:00', '2026-11-29', 29, '2026-12-01', 'wealth'],
    ['2026-12-01T00:00:00+08:00', '2026-11-30', 0, '2027-01-01', 'wealthManagement'],
    ['2026-12-02T08:00:00+08:00', '2026-12-01', 1, '2027-01-01', 'wealthManagement'],
  ])('at %s: as of %s, %i days settled', async (now, asOfDay, settledDays, nextEffectiveDay, tierId) => {
    await bank.moveClock(now)
    expect(await standingOf('rising')).toMatchObject({ asOfDay, nextEffectiveDay, tierId, period: { settledDays } })
  })

  test('the fifth watch ends in a fall to the tier still earned, on the day foretold', async () => {
    const { watch } = await standingOf('watch-5')
    await bank.moveClock('2026-12-01T00:00:00+08:00')
    expect(await standingOf('watch-5')).toMatchObject({
      tierId: watch?.fallTierId,
      tierSince: watch?.fallDay,
      watch: null,
      lastChange: { outcome: 'DOWN', fromTierId: 'wealthManagement', toTierId: 'wealth', effectiveDay: '2026-12-01' },
    })
  })

  test('moved back, what is not yet is not shown', async () => {
    await bank.moveClock('2026-10-15T12:00:00+08:00')
    expect(await standingOf('fallen')).toMatchObject({ tierId: 'wealth', watch: { misses: 5 }, asOfDay: '2026-10-14' })
  })

  test('parallel first looks at newly closed months store each judgement once', async () => {
    await bank.moveClock('2027-03-05T09:00:00+08:00')
    const caller = await bank.signInAs('recovered')
    await Promise.all(Array.from({ length: 6 }, () => caller.send('get', '/api/v1/ladder/standing')))
    const rows = await bank.db
      .selectFrom('evaluation')
      .select('periodKey')
      .where('customerId', '=', 'recovered')
      .orderBy('periodKey')
      .execute()
    expect(rows.map(({ periodKey }) => periodKey).slice(-5)).toEqual(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'])
    expect(new Set(rows.map(({ periodKey }) => periodKey)).size).toBe(rows.length)
  })
})

test('a changed balance counts with the bank’s next revision', async () => {
  expect((await standingOf('stocks')).assets.totalFen).toBeLessThan(100_000_00)
  await bank.db.updateTable('account').set({ kind: 'fund' }).where('customerId', '=', 'stocks').where('kind', '=', 'stock').execute()
  await bank.db
    .updateTable('bank')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .execute()
  expect((await standingOf('stocks')).assets.totalFen).toBeGreaterThan(1_000_000_00)
})
