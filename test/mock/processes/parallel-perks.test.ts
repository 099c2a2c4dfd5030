import { sql } from 'kysely'
import type { Perk } from '../../../src/contract/perks'
import { migrate } from '../../../mock/db/migrate'
import { openPostgres, type OpenStore } from '../../../mock/db/open-db'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { postgresMissing, startPostgres, type TestPostgres } from '../../support/postgres'

jest.setTimeout(120_000)

/** 100 taps at once on a quota of 8 places, each for a customer with one guest: four can have it. */
async function storm(bank: TestBank) {
  const caller = await bank.signInAs('private')
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => reserve(caller, index)))
  const codes = answers.map(({ status, code }) => (status === 200 ? 'RESERVED' : code)).sort()
  expect(codes).toEqual([...Array<string>(96).fill('PERK.QUOTA_USED'), ...Array<string>(4).fill('RESERVED')])
  const { perks } = (await caller.send('get', '/api/v1/perks')).body as { perks: Perk[] }
  expect(perks.find(({ id }) => id === 'rail-lounge')?.quota).toMatchObject({ total: 8, reserved: 8, used: 0, left: 0 })
  const stored = await bank.db.selectFrom('perkQuota').selectAll().where('customerId', '=', 'private').execute()
  expect(stored).toMatchObject([{ perkId: 'rail-lounge', total: 8, reserved: 8, used: 0 }])
}

const reserve = (caller: Caller, index: number) =>
  caller.send('post', '/api/v1/perks/rail-lounge/redemptions', { guests: 1, requestId: `storm-${index}-0` })

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

const describeOverPostgres = postgresMissing === undefined ? describe : describe.skip

describeOverPostgres('over PostgreSQL', () => {
  let postgres: TestPostgres
  let store: OpenStore
  beforeAll(async () => {
    postgres = startPostgres()
    store = await openPostgres(postgres.url)
    await migrate(store.db)
  })
  afterAll(async () => {
    await store.close()
    postgres.stop()
  })

  test('100 requests at once keep the quota', async () => {
    const bank = await openTestBank({ db: store.db })
    await bank.reset()
    await storm(bank)
  })
})
