import { setTimeout } from 'node:timers/promises'
import { gather } from '../../../mock/http/gather'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

test('what comes while work is under way shares the next round, in its order, and not more than may', async () => {
  const rounds: number[][] = []
  const double = gather(
    async (items: readonly number[]) => {
      rounds.push([...items])
      await setTimeout(5)
      return items.map((item) => item * 2)
    },
    { mostItems: 3 },
  )
  const first = double(1)
  await setTimeout(1)
  const others = [2, 3, 4, 5].map(double)
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8, 10])
  expect(rounds).toEqual([[1], [2, 3, 4], [5]])
  expect(await double(7)).toBe(14)
})

test('each outcome is its own: one may fail, and a failed round fails all of its own only', async () => {
  const work = gather((items: readonly string[]) => {
    if (items.includes('broken')) return Promise.reject(new Error('the round'))
    return Promise.resolve(items.map((item) => (item === 'bad' ? Promise.reject(new Error('the item')) : item)))
  })
  const settled = await Promise.allSettled(['good', 'bad'].map(work))
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await expect(work('broken')).rejects.toThrow('the round')
  expect(await work('good')).toBe('good')
})

describe('sign-ups in one transaction', () => {
  let bank: TestBank
  beforeAll(async () => {
    bank = await openTestBank()
  }, openTimeoutMs)
  beforeEach(() => bank.reset())

  const body = (requestId: string, companions: string[] = []) => ({
    companions,
    answers: { heard: 'app' },
    consentVersion: '2026-11',
    requestId,
  })
  const path = '/api/v1/events/macro-2027/signups'

  test('a repeat in the same round gets the same bytes, another wish under its key is refused, a second wish too', async () => {
    const caller = await bank.signInAs('wealth')
    const sent = [body('together-1'), body('together-1'), body('together-1', ['x']), body('together-2')]
    const [one, again, reused, other] = await Promise.all(sent.map((each) => caller.send('post', path, each)))
    expect(one?.status).toBe(200)
    expect(again?.body).toEqual(one?.body)
    expect([reused?.code, other?.code]).toEqual(['REQUEST.KEY_REUSED', 'SIGNUP.EXISTS'])
    expect((await caller.send('post', path, sent[0])).body).toEqual(one?.body)
    expect((await caller.send('post', path, sent[2])).code).toBe('REQUEST.KEY_REUSED')
  })

  test('one that cannot be done undoes no other', async () => {
    const callers = [await bank.signInAs('wealth'), await bank.signInAs('elder'), await bank.signInAs('rising')]
    await bank.db.schema
      .alterTable('eventSignup')
      .addCheckConstraint('nobody_called_elder', (await import('kysely')).sql`customer_id <> 'elder' or event_id <> 'macro-2027'`)
      .execute()
    const answers = await Promise.all(callers.map((caller, at) => caller.send('post', path, body(`together-bad-${at}`))))
    await bank.db.schema.alterTable('eventSignup').dropConstraint('nobody_called_elder').execute()
    expect(answers.map(({ status }) => status)).toEqual([200, 500, 200])
    const rows = await bank.db.selectFrom('eventSignup').select(['customerId', 'number']).where('eventId', '=', 'macro-2027').execute()
    expect(rows.map(({ customerId }) => customerId).sort()).toEqual(['rising', 'wealth'])
    expect(await callers[1]?.send('post', path, body('together-bad-1'))).toMatchObject({ status: 200 })
  })
})
