import { openTestBank, openTimeoutMs, origin, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let editor: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  editor = await bank.signInAsStaff('editor')
})

const minuteMs = 60_000
const place = '/api/v1/console/session'
const read = (who = editor) => who.send('get', place)
const askForCode = (staffNumber: string) => bank.guest.send('post', `${place}/codes`, { staffNumber })
const codeOf = async (staffNumber: string) => ((await askForCode(staffNumber)).body as { sandboxCode: string }).sandboxCode
const signIn = (staffNumber: string, code: string, carrier = 'cookie') => bank.guest.send('post', place, { staffNumber, code, carrier })

test('a page learns who is signed in and gets its CSRF token back', async () => {
  expect((await read()).body).toEqual({
    staff: { id: 'editor', staffNumber: 'S1001', name: '沈知夏', role: 'editor', branch: null },
    endsAt: '2026-11-22T21:30:00+08:00',
    csrfToken: editor.csrfToken,
  })
})

test('a member of a branch is known as one', async () => {
  const { body } = await read(await bank.signInAsStaff('branch-editor'))
  expect(body).toMatchObject({ staff: { branch: { id: 'shanghai-lujiazui', name: { 'zh-CN': '上海陆家嘴支行' } } } })
})

test('the cookie goes to the console alone', async () => {
  const { headers } = await signIn('S2001', await codeOf('S2001'))
  expect(headers.get('set-cookie')?.replace(/=[\w-]{43};/, '=x;')).toBe('staff_session=x; Path=/api/v1/console; HttpOnly; SameSite=Lax')
})

test('ends after 30 minutes without a request, and after 12 hours in any case', async () => {
  for (let times = 0; times < 24; times += 1) {
    bank.clock.advance(29 * minuteMs)
    expect((await read()).status).toBe(200)
  }
  bank.clock.advance(24 * minuteMs)
  expect(await read()).toMatchObject({ status: 401, code: 'SESSION.EXPIRED' })
  const again = await bank.signInAsStaff('editor')
  bank.clock.advance(30 * minuteMs)
  expect(await read(again)).toMatchObject({ status: 401, code: 'SESSION.EXPIRED' })
})

test('one browser holds a customer’s session and a member’s, and each ends alone', async () => {
  const customer = await bank.signInAs('wealth')
  const cookie = `${customer.cookie}; ${editor.cookie}`
  const both = (path: string) => bank.guest.send('get', path, undefined, { cookie })
  expect((await both('/api/v1/session')).body).toMatchObject({ customer: { id: 'wealth' } })
  expect((await both(place)).body).toMatchObject({ staff: { id: 'editor' } })
  expect((await bank.guest.send('delete', place, undefined, { cookie, 'x-csrf-token': customer.csrfToken })).code).toBe('REQUEST.CSRF')
  expect((await bank.guest.send('delete', place, undefined, { cookie, 'x-csrf-token': editor.csrfToken })).status).toBe(200)
  expect((await both(place)).code).toBe('SESSION.EXPIRED')
  expect((await both('/api/v1/session')).status).toBe(200)
})

test.each<[string, Record<string, string>, number]>([
  ['no CSRF token', {}, 403],
  ['a foreign Origin', { origin: 'https://evil.test' }, 403],
  ['our own Origin', { origin }, 200],
])('a write with %s', async (name, headers, status) => {
  const own = name === 'no CSRF token' ? {} : { 'x-csrf-token': editor.csrfToken }
  const answer = await bank.guest.send('delete', place, undefined, { cookie: editor.cookie, ...own, ...headers })
  expect(answer.status).toBe(status)
})

test('a mini-program carries a token, which neither stands for a cookie nor opens a customer’s door', async () => {
  const { body } = await signIn('S3001', await codeOf('S3001'), 'bearer')
  const { accessToken } = body as { accessToken: string }
  const authorization = `Bearer ${accessToken}`
  expect((await bank.guest.send('get', place, undefined, { authorization })).body).toMatchObject({ staff: { role: 'staff' } })
  expect((await bank.guest.send('get', place, undefined, { cookie: `staff_session=${accessToken}` })).code).toBe('SESSION.EXPIRED')
  expect((await bank.guest.send('get', '/api/v1/session', undefined, { authorization })).code).toBe('SESSION.EXPIRED')
})

describe('codes', () => {
  test('one a minute', async () => {
    await askForCode('S2001')
    expect(await askForCode('S2001')).toMatchObject({ status: 429, code: 'SESSION.CODE_TOO_SOON' })
    bank.clock.advance(minuteMs)
    expect((await askForCode('S2001')).status).toBe(200)
  })

  test('five wrong tries lock the right one', async () => {
    const code = await codeOf('S2001')
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1) expect((await signIn('S2001', wrong)).code).toBe('SESSION.CODE_WRONG')
    expect((await signIn('S2001', code)).code).toBe('SESSION.CODE_LOCKED')
  })

  test('work once, and only for the number they were sent to', async () => {
    const code = await codeOf('S2001')
    expect((await signIn('S1002', code)).code).toBe('SESSION.CODE_EXPIRED')
    expect((await signIn('S2001', code)).status).toBe(200)
    expect((await signIn('S2001', code)).code).toBe('SESSION.CODE_EXPIRED')
  })

  test('an unknown number looks like any other until the code was right', async () => {
    const answer = await askForCode('S9999')
    expect(answer.status).toBe(200)
    expect((await signIn('S9999', (answer.body as { sandboxCode: string }).sandboxCode)).code).toBe('CONSOLE.STAFF_UNKNOWN')
  })
})

test('signing in and out is on record, and the store holds no token that could be used', async () => {
  const signedIn = await signIn('S1001', await codeOf('S1001'))
  const { csrfToken } = signedIn.body as { csrfToken: string }
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  await bank.guest.send('delete', place, undefined, { cookie, 'x-csrf-token': csrfToken })
  const lines = await bank.db.selectFrom('auditEntry').select(['staffId', 'action']).orderBy('seq', 'desc').limit(2).execute()
  expect(lines).toEqual([
    { staffId: 'editor', action: 'SESSION.END' },
    { staffId: 'editor', action: 'SESSION.START' },
  ])
  const stored = JSON.stringify(await bank.db.selectFrom('staffSession').selectAll().execute())
  expect(stored).not.toContain(editor.cookie.split('=')[1])
})
