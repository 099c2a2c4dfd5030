import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

const phone = '13800000001'
const minuteMs = 60_000

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const requestCode = (to = phone) => bank.guest.send('post', '/api/v1/session/codes', { phone: to })
const codeOf = async (to = phone) => ((await requestCode(to)).body as { sandboxCode: string }).sandboxCode
const signIn = (code: string, more: object = {}) =>
  bank.guest.send('post', '/api/v1/session/phone', { phone, code, carrier: 'cookie', ...more })
const other = (code: string) => (code === '000000' ? '000001' : '000000')

describe('a code', () => {
  test('is six digits, valid for five minutes, and signs in with masked name and phone', async () => {
    const sent = await requestCode()
    expect(sent.status).toBe(200)
    expect(sent.body).toEqual({
      expiresAt: '2026-11-22T09:35:00+08:00',
      resendAfterSeconds: 60,
      sandboxCode: expect.stringMatching(/^\d{6}$/) as string,
    })
    const signedIn = await signIn((sent.body as { sandboxCode: string }).sandboxCode)
    expect(signedIn.body).toMatchObject({
      carrier: 'cookie',
      customer: { id: 'almost', name: '林**', phone: '138****0001', isElder: false },
    })
  })

  test('works once', async () => {
    const code = await codeOf()
    expect((await signIn(code)).status).toBe(200)
    expect((await signIn(code)).code).toBe('SESSION.CODE_EXPIRED')
  })

  test.each([
    [5 * minuteMs - 1, 200, undefined],
    [5 * minuteMs, 422, 'SESSION.CODE_EXPIRED'],
  ])('after %i ms answers %i', async (ms, status, code) => {
    const sent = await codeOf()
    bank.clock.advance(ms)
    expect(await signIn(sent)).toMatchObject({ status, code })
  })

  test('locks after five wrong tries, even for the right code; a new code works', async () => {
    const code = await codeOf()
    for (let tries = 1; tries <= 5; tries += 1) expect((await signIn(other(code))).code).toBe('SESSION.CODE_WRONG')
    expect(await signIn(code)).toMatchObject({ status: 429, code: 'SESSION.CODE_LOCKED' })
    bank.clock.advance(minuteMs)
    expect((await signIn(await codeOf())).status).toBe(200)
  })

  test('is never stored, nor logged', async () => {
    const code = await codeOf()
    await signIn(other(code))
    const stored = JSON.stringify(await bank.db.selectFrom('signInCode').selectAll().execute())
    expect(stored).not.toContain(`"${code}"`)
    expect(JSON.stringify(bank.log)).not.toMatch(new RegExp(`${code}|${phone}`))
  })
})

describe('how often a code may be had', () => {
  test.each([
    [59_999, 429, '1'],
    [60_000, 200, null],
  ])('after %i ms: %i', async (ms, status, retryAfter) => {
    await requestCode()
    bank.clock.advance(ms)
    const again = await requestCode()
    expect(again.status).toBe(status)
    expect(again.headers.get('retry-after')).toBe(retryAfter)
  })

  test('five an hour for a phone, each phone for itself', async () => {
    for (let sent = 1; sent <= 5; sent += 1) {
      expect((await requestCode()).status).toBe(200)
      bank.clock.advance(minuteMs)
    }
    expect(await requestCode()).toMatchObject({ status: 429, code: 'SESSION.CODE_TOO_SOON', body: { retryAfterSeconds: 55 * 60 } })
    expect((await requestCode('13800000002')).status).toBe(200)
    bank.clock.advance(55 * minuteMs)
    expect((await requestCode()).status).toBe(200)
  })

  test('of parallel requests one gets a code', async () => {
    const statuses = (await Promise.all(Array.from({ length: 8 }, () => requestCode()))).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 429, 429, 429, 429, 429, 429, 429])
  })
})

describe('a phone that is no customer’s', () => {
  const stranger = '13999999999'

  test('is sent a code like any other, so that nobody can tell', async () => {
    const [known, unknown] = [await requestCode(), await requestCode(stranger)]
    expect(unknown.status).toBe(known.status)
    expect(Object.keys(unknown.body as object)).toEqual(Object.keys(known.body as object))
  })

  test('is told so only to who holds it', async () => {
    const code = await codeOf(stranger)
    expect((await signIn(other(code), { phone: stranger })).code).toBe('SESSION.CODE_WRONG')
    expect(await signIn(code, { phone: stranger })).toMatchObject({ status: 404, code: 'SESSION.PHONE_UNKNOWN' })
  })

  test('a phone that was sent no code is told that it has expired', async () => {
    expect((await signIn('123456')).code).toBe('SESSION.CODE_EXPIRED')
  })
})

describe('without the sandbox', () => {
  test('the code is not in the answer, and WeChat codes are not taken', async () => {
    const real = await openTestBank({ env: { SANDBOX: '0' } })
    const sent = await real.guest.send('post', '/api/v1/session/codes', { phone })
    expect(sent.body).toEqual({ expiresAt: expect.any(String) as string, resendAfterSeconds: 60 })
    expect(await real.guest.send('post', '/api/v1/session/wechat', { code: 'demo-almost' })).toMatchObject({
      status: 422,
      code: 'SESSION.WECHAT_REJECTED',
    })
  })
})
