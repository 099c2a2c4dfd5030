import { sql } from 'kysely'
import type { OpenStore } from '../../../mock/db/open-db'
import { openTestBank, type TestBank } from '../../support/bank'
import { HttpCaller } from '../../support/http-caller'
import { describeAtTwoServers, describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(120_000)

const goal = { tierId: 'private', targetDay: '2027-06-30', requestId: 'request-1' }

describeAtTwoServers('two servers share one PostgreSQL', (urlOf, over) => {
  const [one, two] = [() => urlOf(0), () => urlOf(1)]
  const sandbox = async (path: string, method: string, body: object) => {
    await fetch(one() + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  }

  test('seeded once', async () => {
    const store = await over.open()
    expect(await store.db.selectFrom('persona').select('id').execute()).toHaveLength(22)
    expect(await store.db.selectFrom('evaluation').select('periodKey').where('customerId', '=', 'wealth').execute()).toHaveLength(18)
  })

  test('a session made at one is good at the other, and its end counts at once', async () => {
    const caller = await HttpCaller.signIn(one(), 'almost')
    expect((await caller.at(two()).send('GET', '/api/v1/session')).status).toBe(200)
    await caller.send('DELETE', '/api/v1/session')
    expect((await caller.at(two()).send('GET', '/api/v1/session')).code).toBe('SESSION.EXPIRED')
  })

  test('one key at both, at once: one write, one answer', async () => {
    const caller = await HttpCaller.signIn(one(), 'elder')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => caller.at(index % 2 ? two() : one()).send('PUT', '/api/v1/ladder/goal', goal)),
    )
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
  })

  test('of fifty objections at both, at once, one is opened', async () => {
    const caller = await HttpCaller.signIn(one(), 'fallen')
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const objection = { periodKey: '2026-10', text: '与我的记录不符', requestId: `objection-${index}` }
        return caller.at(index % 2 ? two() : one()).send('POST', '/api/v1/ladder/objections', objection)
      }),
    )
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([200, ...Array<string>(49).fill('CASE.ALREADY_OPEN')])
    expect((await caller.at(two()).send('GET', '/api/v1/cases')).body).toMatchObject({ cases: [{ state: 'OPEN' }] })
  })

  test('what one changes the other shows in its next answer', async () => {
    const caller = await HttpCaller.signIn(two(), 'rising')
    const read = async () => (await caller.send('GET', '/api/v1/ladder/standing')).body as { tierId: string; scheme: { id: string } }
    expect((await read()).tierId).toBe('wealth')
    await sandbox('/api/sandbox/clock', 'POST', { now: '2026-12-01T00:00:00+08:00' })
    expect((await read()).tierId).toBe('wealthManagement')
    await sandbox('/api/sandbox/scheme', 'PUT', { schemeId: 'branch-six-step' })
    expect((await read()).scheme.id).toBe('branch-six-step')
  })
})

describeOverPostgres('the same app over PostgreSQL', (over) => {
  let store: OpenStore
  let bank: TestBank
  beforeAll(async () => {
    store = await over.open()
    bank = await openTestBank({ db: store.db })
  })
  beforeEach(() => bank.reset())

  test('answers every demo customer byte for byte as over PGlite', async () => {
    const standings = async (from: TestBank) => {
      const { personas } = (await from.guest.send('get', '/api/sandbox/personas')).body as { personas: { id: string }[] }
      const answers: Record<string, unknown> = {}
      for (const { id } of personas) {
        const caller = await from.signInAs(id)
        const read = async (path: string) => (await caller.send('get', `/api/v1/ladder/${path}`)).body
        answers[id] = [await read('standing'), await read('footprints'), await read('counted'), await read('goal')]
      }
      return answers
    }
    const overPostgres = await standings(bank)
    expect(Object.keys(overPostgres)).toHaveLength(22)
    expect(JSON.stringify(overPostgres)).toBe(JSON.stringify(await standings(await openTestBank())))
  })

  test('parallel wrong codes are each counted', async () => {
    const phone = '13800000001'
    const { sandboxCode } = (await bank.guest.send('post', '/api/v1/session/codes', { phone })).body as { sandboxCode: string }
    const code = sandboxCode === '000000' ? '000001' : '000000'
    const tries = await Promise.all(
      Array.from({ length: 9 }, () => bank.guest.send('post', '/api/v1/session/phone', { phone, code, carrier: 'cookie' })),
    )
    expect(tries.map(({ code: refused }) => refused).sort()).toEqual([
      ...Array<string>(4).fill('SESSION.CODE_LOCKED'),
      ...Array<string>(5).fill('SESSION.CODE_WRONG'),
    ])
  })

  test('of parallel writes with one key one is done', async () => {
    const caller = await bank.signInAs('almost')
    const answers = await Promise.all(Array.from({ length: 12 }, () => caller.send('put', '/api/v1/ladder/goal', goal)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from idempotency where key = ${goal.requestId}`.execute(store.db)
    expect(rows).toEqual([{ n: 1 }])
  })
})
