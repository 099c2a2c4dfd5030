import { sql } from 'kysely'
import type { Consent, MyData } from '../../../src/contract/privacy'
import { sections, tablesLeftOut } from '../../../mock/privacy/sections'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => (bank = await openTestBank()), openTimeoutMs)
afterEach(() => bank.reset())

const version = '2026-06'
let asked = 0
const requestId = () => `privacy-${++asked}`

const consents = async (caller: { send: TestBank['guest']['send'] }) => {
  const { consents } = (await caller.send('get', '/api/v1/privacy')).body as { consents: Consent[] }
  return Object.fromEntries(consents.map(({ kind, isGiven, history }) => [kind, { isGiven, changes: history.length }]))
}

describe('consents', () => {
  test('are two, each with its history', async () => {
    const caller = await bank.signInAs('wealth')
    expect(await consents(caller)).toEqual({ service: { isGiven: true, changes: 1 }, marketing: { isGiven: true, changes: 1 } })
    await caller.send('put', '/api/v1/privacy/consents/marketing', { isGiven: false, version, requestId: requestId() })
    await caller.send('put', '/api/v1/privacy/consents/marketing', { isGiven: true, version, requestId: requestId() })
    expect(await consents(caller)).toEqual({ service: { isGiven: true, changes: 1 }, marketing: { isGiven: true, changes: 3 } })
  })

  test('said twice stand once', async () => {
    const caller = await bank.signInAs('stocks')
    expect(await consents(caller)).toMatchObject({ marketing: { isGiven: false, changes: 0 } })
    for (const isGiven of [false, true, true]) {
      await caller.send('put', '/api/v1/privacy/consents/marketing', { isGiven, version, requestId: requestId() })
    }
    expect(await consents(caller)).toMatchObject({ marketing: { isGiven: true, changes: 1 } })
  })

  test('to a notice that is not in force are refused, a withdrawal never', async () => {
    const caller = await bank.signInAs('wealth')
    const old = { version: '2020-01', requestId: requestId() }
    expect(await caller.send('put', '/api/v1/privacy/consents/marketing', { ...old, isGiven: true })).toMatchObject({
      status: 409,
      code: 'CONSENT.VERSION_OLD',
    })
    const withdrawn = { ...old, isGiven: false, requestId: requestId() }
    expect((await caller.send('put', '/api/v1/privacy/consents/marketing', withdrawn)).status).toBe(200)
  })

  test('a notice reads in Chinese and English; another language gets Chinese', async () => {
    const read = async (language: string) => (await bank.guest.send('get', `/api/v1/privacy/notices/service?language=${language}`)).body
    expect(await read('en')).toMatchObject({ version, language: 'en' })
    expect(await read('zh-HK')).toMatchObject({ version, language: 'zh-CN' })
  })
})

describe('without the consent to the service', () => {
  const phone = async () =>
    (await bank.db.selectFrom('customer').select('phone').where('id', '=', 'wealth').executeTakeFirstOrThrow()).phone
  const withdraw = async () => {
    const caller = await bank.signInAs('wealth')
    const answer = await caller.send('put', '/api/v1/privacy/consents/service', { isGiven: false, version, requestId: requestId() })
    expect(answer.body).toMatchObject({ kind: 'service', isGiven: false })
    return caller
  }
  const codeFor = async (phone: string) => {
    await bank.db.deleteFrom('signInCode').execute()
    return ((await bank.guest.send('post', '/api/v1/session/codes', { phone })).body as { sandboxCode: string }).sandboxCode
  }

  test('every session ends', async () => {
    const caller = await withdraw()
    expect((await caller.send('get', '/api/v1/privacy')).code).toBe('SESSION.EXPIRED')
  })

  test('signing in asks for it, and the same code is good afterwards', async () => {
    await withdraw()
    const own = { phone: await phone(), carrier: 'cookie' }
    const code = await codeFor(own.phone)
    const signIn = (consents?: unknown) =>
      bank.guest.send('post', '/api/v1/session/phone', { ...own, code, ...(consents ? { consents } : {}) })
    expect(await signIn()).toMatchObject({ status: 401, code: 'SESSION.CONSENT_NEEDED' })
    expect((await signIn({ serviceVersion: '2020-01', marketing: true })).code).toBe('CONSENT.VERSION_OLD')
    expect((await signIn({ serviceVersion: version, marketing: false })).status).toBe(200)
    expect((await signIn({ serviceVersion: version, marketing: false })).code).toBe('SESSION.CODE_EXPIRED')
    expect(await consents(await bank.signInAs('wealth'))).toMatchObject({ service: { isGiven: true }, marketing: { isGiven: false } })
  })

  test('a wrong code learns nothing of it', async () => {
    await withdraw()
    const own = { phone: await phone(), carrier: 'cookie' }
    const code = (await codeFor(own.phone)) === '000000' ? '000001' : '000000'
    expect((await bank.guest.send('post', '/api/v1/session/phone', { ...own, code })).code).toBe('SESSION.CODE_WRONG')
  })

  test('nobody gets in by WeChat', async () => {
    await withdraw()
    expect((await bank.guest.send('post', '/api/v1/session/wechat', { code: 'demo-wealth' })).code).toBe('SESSION.CONSENT_NEEDED')
  })
})

describe('the customer’s data', () => {
  const read = async (personaId: string) => {
    const caller = await bank.signInAs(personaId)
    return ((await caller.send('get', '/api/v1/privacy/data')).body as MyData).sections
  }

  test('are all there, in full, and nobody else’s', async () => {
    const own = await read('wealth')
    const [profile] = own
    const stored = await bank.db.selectFrom('customer').selectAll().where('id', '=', 'wealth').executeTakeFirstOrThrow()
    expect(profile?.rows).toEqual([[stored.name, stored.phone, stored.birthDay, stored.sinceDay, String(stored.isSecuritiesLinked), '']])
    const counted = Object.fromEntries(own.map(({ id, rows }) => [id, rows.length]))
    const held = await bank.db.selectFrom('evaluation').select('periodKey').where('customerId', '=', 'wealth').execute()
    expect(counted).toMatchObject({ accounts: 4, evaluations: held.length, consents: 2, sessions: 1 })
    expect((await read('nothing')).find(({ id }) => id === 'balances')?.rows).toEqual([])
  })

  test('every row has a text for every column, money in yuan, times by RFC 3339', async () => {
    for (const { columns, rows } of await read('wealth')) for (const row of rows) expect(row).toHaveLength(columns.length)
    const balances = (await read('wealth')).find(({ id }) => id === 'balances')
    expect(balances?.rows[0]?.[2]).toMatch(/^\d+\.\d\d$/)
    const given = (await read('wealth')).find(({ id }) => id === 'consents')
    expect(given?.rows[0]?.[0]).toBe('2026-06-01T10:00:00+08:00')
  })

  test('no table with a customer in it is forgotten', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where column_name = 'customer_id' and table_schema = current_schema()`.execute(bank.db)
    const told = sections.map(({ source }) => source).join(' ')
    const isTold = (table: string) => new RegExp(`\\b${table}\\b`).test(told)
    expect(rows.map(({ name }) => name).filter((name) => !isTold(name) && !tablesLeftOut.includes(name))).toEqual([])
  })
})

describe('a wish for deletion', () => {
  test('has a promise of 15 working days, stands once, and can be taken back', async () => {
    const caller = await bank.signInAs('wealth')
    const ask = (reason: string) => caller.send('post', '/api/v1/privacy/deletion', { reason, requestId: requestId() })
    // The seed's day is a Sunday: the 15th working day after it is Friday, three weeks on.
    const first = { reason: 'Moving abroad', requestedAt: '2026-11-22T09:30:00+08:00', promisedAt: '2026-12-11T18:00:00+08:00' }
    expect((await ask('Moving abroad')).body).toMatchObject({ reason: first.reason, promisedAt: first.promisedAt })
    expect((await ask('Again')).body).toMatchObject({ reason: first.reason })
    expect((await caller.send('post', '/api/v1/privacy/deletion/withdrawal', { requestId: requestId() })).body).toEqual({ deletion: null })
    expect((await caller.send('get', '/api/v1/privacy')).body).toMatchObject({ deletion: null })
  })
})
