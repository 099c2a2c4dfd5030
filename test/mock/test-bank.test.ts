import { openTestBank, openTimeoutMs, type TestBank } from '../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)

const names = async () => (await bank.db.selectFrom('customer').select('name').orderBy('id').execute()).map(({ name }) => name)
const rename = (name: string) => bank.db.updateTable('customer').set({ name }).execute()

describe('the bank of a test', () => {
  test('is as new after a reset: rows, clock and sessions', async () => {
    const seeded = await names()
    const caller = await bank.signInAs('wealth')
    await rename('同名')
    await bank.moveClock('2027-03-05T09:00:00+08:00')
    expect(new Set(await names())).toEqual(new Set(['同名']))
    await bank.reset()
    expect(await names()).toEqual(seeded)
    expect((await caller.send('get', '/api/v1/session')).status).toBe(401)
    expect((await bank.guest.send('get', '/api/sandbox/clock')).body).toMatchObject({ now: '2026-11-22T09:30:00+08:00' })
  })

  test('keeps transactions apart: what failed is undone, what came before and after it stays', async () => {
    await rename('之前')
    const failing = bank.db.transaction().execute(async (trx) => {
      await trx.updateTable('customer').set({ name: '其中' }).execute()
      throw new Error('broken off')
    })
    await expect(failing).rejects.toThrow('broken off')
    await expect(bank.db.updateTable('customer').set({ phone: 'one for all' }).execute()).rejects.toThrow()
    expect(new Set(await names())).toEqual(new Set(['之前']))
    await bank.db.transaction().execute((trx) => trx.updateTable('customer').set({ name: '之后' }).execute())
    expect(new Set(await names())).toEqual(new Set(['之后']))
  })

  test('is never handed a standing that an earlier test made', async () => {
    const revision = async () => (await bank.db.selectFrom('bank').select('revision').executeTakeFirstOrThrow()).revision
    const before = await revision()
    await bank.reset()
    expect(await revision()).toBeGreaterThan(before)
    await bank.db.updateTable('bank').set({ revision: 900 }).execute()
    await bank.reset()
    expect(await revision()).toBe(901)
  })
})
