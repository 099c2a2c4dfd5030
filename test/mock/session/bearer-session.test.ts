import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

type Bearer = { carrier: string; accessToken: string; refreshToken: string; expiresAt: string }

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const minuteMs = 60_000
const signIn = async (code: string) => (await bank.guest.send('post', '/api/v1/session/wechat', { code })).body as Bearer
const refresh = (refreshToken: string) => bank.guest.send('post', '/api/v1/session/refresh', { refreshToken })
const read = (accessToken: string) => bank.guest.send('get', '/api/v1/session', undefined, { authorization: `Bearer ${accessToken}` })

test('a linked WeChat account signs in at once', async () => {
  const session = await signIn('demo-watch-2')
  expect(session).toMatchObject({ carrier: 'bearer', expiresAt: '2026-11-22T10:00:00+08:00' })
  const { body } = await read(session.accessToken)
  expect(body).toEqual({ customer: { id: 'watch-2', name: '黄**', phone: '138****0005', isElder: false } })
})

test('every demo customer’s WeChat code is theirs', async () => {
  const { personas } = (await bank.guest.send('get', '/api/sandbox/personas')).body as { personas: { id: string; wechatCode: string }[] }
  for (const { id, wechatCode } of personas)
    expect((await read((await signIn(wechatCode)).accessToken)).body).toMatchObject({ customer: { id } })
})

test('writes need no CSRF token: a bearer token is not sent by itself', async () => {
  const { accessToken } = await signIn('demo-almost')
  const headers = { authorization: `Bearer ${accessToken}`, origin: 'https://servicewechat.com' }
  expect((await bank.guest.send('delete', '/api/v1/session', undefined, headers)).status).toBe(200)
  expect((await read(accessToken)).code).toBe('SESSION.EXPIRED')
})

test.each([
  [30 * minuteMs - 1, 200],
  [30 * minuteMs, 401],
])('an access token after %i ms: %i', async (ms, status) => {
  const { accessToken } = await signIn('demo-almost')
  bank.clock.advance(ms)
  expect((await read(accessToken)).status).toBe(status)
})

describe('refreshing', () => {
  test('gives new tokens, and the old access token ends', async () => {
    const first = await signIn('demo-almost')
    bank.clock.advance(20 * minuteMs)
    const second = (await refresh(first.refreshToken)).body as Bearer
    expect(second.expiresAt).toBe('2026-11-22T10:20:00+08:00')
    expect((await read(second.accessToken)).status).toBe(200)
    expect((await read(first.accessToken)).status).toBe(401)
  })

  test('a refresh token used twice ends the whole session', async () => {
    const first = await signIn('demo-almost')
    const second = (await refresh(first.refreshToken)).body as Bearer
    expect(await refresh(first.refreshToken)).toMatchObject({ status: 401, code: 'SESSION.EXPIRED' })
    expect((await read(second.accessToken)).status).toBe(401)
    expect((await refresh(second.refreshToken)).status).toBe(401)
  })

  test('of parallel refreshes with one token at most one succeeds', async () => {
    const { refreshToken } = await signIn('demo-almost')
    const statuses = (await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)])).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  test('another session of the same customer goes on', async () => {
    const [one, other] = [await signIn('demo-almost'), await signIn('demo-almost')]
    await refresh(one.refreshToken)
    await refresh(one.refreshToken)
    expect((await read(other.accessToken)).status).toBe(200)
  })

  test.each([
    [30 * 24 * 60 * minuteMs - 1, 200],
    [30 * 24 * 60 * minuteMs, 401],
  ])('after %i ms: %i', async (ms, status) => {
    const { refreshToken } = await signIn('demo-almost')
    bank.clock.advance(ms)
    expect((await refresh(refreshToken)).status).toBe(status)
  })

  test('a made-up token', async () => {
    expect(await refresh('made-up')).toMatchObject({ status: 401, code: 'SESSION.EXPIRED' })
  })
})

describe('a WeChat account that is not linked', () => {
  const phone = '13800000003'
  const codeFor = async (to = phone) =>
    ((await bank.guest.send('post', '/api/v1/session/codes', { phone: to })).body as { sandboxCode: string }).sandboxCode
  const link = async (linkToken: string) =>
    bank.guest.send('post', '/api/v1/session/phone', { phone, code: await codeFor(), carrier: 'bearer', linkToken })

  test('is linked by signing in by phone, and then signs in at once', async () => {
    const unlinked = (await bank.guest.send('post', '/api/v1/session/wechat', { code: 'someone' })).body as { linkToken: string }
    expect(unlinked).toEqual({ carrier: 'unlinked', linkToken: expect.any(String) as string })
    expect((await link(unlinked.linkToken)).body).toMatchObject({ carrier: 'bearer', customer: { id: 'card-only' } })
    expect(await signIn('someone')).toMatchObject({ carrier: 'bearer', customer: { id: 'card-only' } })
  })

  test.each([
    [10 * minuteMs - 1, 200, undefined],
    [10 * minuteMs, 422, 'SESSION.LINK_EXPIRED'],
  ])('its link token after %i ms: %i', async (ms, status, code) => {
    const { linkToken } = (await bank.guest.send('post', '/api/v1/session/wechat', { code: 'someone' })).body as { linkToken: string }
    bank.clock.advance(ms)
    expect(await link(linkToken)).toMatchObject({ status, code })
  })

  test('a link token that has lapsed does not cost the customer the code', async () => {
    const code = await codeFor()
    const body = { phone, code, carrier: 'bearer' }
    expect((await bank.guest.send('post', '/api/v1/session/phone', { ...body, linkToken: 'made-up' })).code).toBe('SESSION.LINK_EXPIRED')
    expect((await bank.guest.send('post', '/api/v1/session/phone', body)).status).toBe(200)
  })
})
