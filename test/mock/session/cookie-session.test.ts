import { openTestBank, openTimeoutMs, origin, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('almost')
})

const minuteMs = 60_000
const read = (who = caller) => who.send('get', '/api/v1/session')

test('a page gets its CSRF token back, and no token of the session', async () => {
  const { body } = await read()
  expect(body).toEqual({ customer: { id: 'almost', name: '林**', phone: '138****0001', isElder: false }, csrfToken: caller.csrfToken })
})

test('an elder is known as one', async () => {
  expect((await read(await bank.signInAs('elder'))).body).toMatchObject({ customer: { name: '赵**', isElder: true } })
})

test.each([
  ['http://bank.test', 'ladder_session=x; Path=/api; HttpOnly; SameSite=Lax'],
  ['https://bank.test', 'ladder_session=x; Path=/api; HttpOnly; SameSite=Lax; Secure'],
])('the cookie over %s', async (base, expected) => {
  const phone = '13800000002'
  const { sandboxCode: code } = (await bank.guest.send('post', '/api/v1/session/codes', { phone })).body as { sandboxCode: string }
  const body = JSON.stringify({ phone, code, carrier: 'cookie' })
  const response = await bank.app.fetch(
    new Request(`${base}/api/v1/session/phone`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  )
  expect(response.headers.get('set-cookie')?.replace(/=[\w-]{43};/, '=x;')).toBe(expected)
})

test('ends after 30 minutes without a request, and lives on while it is used', async () => {
  for (let times = 0; times < 4; times += 1) {
    bank.clock.advance(29 * minuteMs)
    expect((await read()).status).toBe(200)
  }
  bank.clock.advance(30 * minuteMs)
  expect(await read()).toMatchObject({ status: 401, code: 'SESSION.EXPIRED' })
})

test('nobody signed in: 401', async () => {
  expect(await read(bank.guest)).toMatchObject({ status: 401, code: 'SESSION.REQUIRED' })
})

test.each([['ladder_session=made-up'], ['ladder_session=']])('a made-up cookie %s is no session', async (cookie) => {
  expect((await bank.guest.send('get', '/api/v1/session', undefined, { cookie })).status).toBe(401)
})

test('a cookie’s token is no bearer token', async () => {
  const token = caller.cookie.split('=')[1] ?? ''
  expect(await bank.guest.send('get', '/api/v1/session', undefined, { authorization: `Bearer ${token}` })).toMatchObject({
    code: 'SESSION.EXPIRED',
  })
})

test('the store holds no token that could be used', async () => {
  const token = caller.cookie.split('=')[1] ?? ''
  expect(token).toHaveLength(43)
  expect(JSON.stringify(await bank.db.selectFrom('session').selectAll().execute())).not.toContain(token)
})

test('signing out ends the session and its cookie, at once', async () => {
  const out = await caller.send('delete', '/api/v1/session')
  expect(out.headers.get('set-cookie')).toBe('ladder_session=; Path=/api; HttpOnly; SameSite=Lax; Max-Age=0')
  expect(await read()).toMatchObject({ code: 'SESSION.EXPIRED' })
})

test('nobody reads another’s session: each cookie is its own customer', async () => {
  const [one, two] = [await bank.signInAs('private'), await bank.signInAs('nothing')]
  expect((await read(one)).body).toMatchObject({ customer: { id: 'private' } })
  expect((await read(two)).body).toMatchObject({ customer: { id: 'nothing' } })
})

describe('a write by cookie', () => {
  const write = (headers: Record<string, string>) =>
    bank.guest.send('delete', '/api/v1/session', undefined, { cookie: caller.cookie, ...headers })

  test.each<[string, (token: string) => Record<string, string>, number]>([
    ['no token', () => ({}), 403],
    ['a wrong token', () => ({ 'x-csrf-token': 'wrong' }), 403],
    ['the token and no Origin', (token) => ({ 'x-csrf-token': token }), 200],
    ['the token and our own Origin', (token) => ({ 'x-csrf-token': token, origin }), 200],
    ['the token and a foreign Origin', (token) => ({ 'x-csrf-token': token, origin: 'https://evil.test' }), 403],
    ['the token and an opaque Origin', (token) => ({ 'x-csrf-token': token, origin: 'null' }), 403],
  ])('with %s', async (_, headersOf, status) => {
    const answer = await write(headersOf(caller.csrfToken))
    expect(answer.status).toBe(status)
    expect(answer.code).toBe(status === 403 ? 'REQUEST.CSRF' : undefined)
    expect((await read()).status).toBe(status === 403 ? 200 : 401)
  })

  test('another session’s CSRF token does not do', async () => {
    const { csrfToken } = await bank.signInAs('private')
    expect((await write({ 'x-csrf-token': csrfToken })).code).toBe('REQUEST.CSRF')
  })
})
