import { readConfig } from '../../../mock/config'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

describe('the clock', () => {
  test('begins at the seed’s instant and runs on', async () => {
    bank.clock.advance(90_000)
    expect((await bank.guest.send('get', '/api/sandbox/clock')).body).toEqual({ now: '2026-11-22T09:31:30+08:00', offsetMs: 0 })
  })

  test('runs on from where it was moved to, in any offset', async () => {
    const moved = await bank.guest.send('post', '/api/sandbox/clock', { now: '2026-12-01T00:00:00Z' })
    expect(moved.body).toMatchObject({ now: '2026-12-01T08:00:00+08:00' })
    bank.clock.advance(60_000)
    expect((await bank.guest.send('get', '/api/sandbox/clock')).body).toMatchObject({ now: '2026-12-01T08:01:00+08:00' })
  })

  test('moves no session: they run on the machine’s time', async () => {
    const caller = await bank.signInAs('almost')
    await bank.moveClock('2027-06-01T00:00:00+08:00')
    expect((await caller.send('get', '/api/v1/session')).status).toBe(200)
  })

  test.each(['2025-11-01T00:00:00+08:00', '2032-01-01T00:00:00+08:00', '9999-12-31T23:59:59+08:00'])('does not go to %s', async (now) => {
    expect(await bank.guest.send('post', '/api/sandbox/clock', { now })).toMatchObject({ status: 422, code: 'SANDBOX.CLOCK_RANGE' })
  })
})

describe('faults', () => {
  const health = () => bank.guest.send('get', '/api/v1/ladder/standing')

  test('fail everything below their path, and nothing else', async () => {
    await bank.setFaults({ failShare: 1, pathPrefix: '/ladder' })
    expect(await health()).toMatchObject({ status: 503, code: 'SANDBOX.FAULT' })
    expect((await bank.guest.send('get', '/api/v1/session')).code).toBe('SESSION.REQUIRED')
    expect((await bank.guest.send('get', '/api/sandbox/clock')).status).toBe(200)
  })

  test('make answers late', async () => {
    await bank.setFaults({ latencyMs: 80 })
    const start = performance.now()
    await health()
    expect(performance.now() - start).toBeGreaterThanOrEqual(75)
  })

  test('end when they are set to nothing', async () => {
    await bank.setFaults({ failShare: 1 })
    await bank.setFaults({})
    expect((await health()).code).toBe('SESSION.REQUIRED')
  })
})

test('resetting puts everything back and signs everybody out', async () => {
  const caller = await bank.signInAs('wealth')
  await caller.send('put', '/api/v1/ladder/goal', { tierId: 'private', targetDay: '2027-06-30', requestId: 'request-1' })
  await bank.moveClock('2027-06-01T00:00:00+08:00')
  await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'branch-six-step' })
  expect((await bank.guest.send('post', '/api/sandbox/reset', {})).body).toEqual({ personas: 22 })
  expect((await caller.send('get', '/api/v1/session')).code).toBe('SESSION.EXPIRED')
  expect((await bank.guest.send('get', '/api/sandbox/clock')).body).toMatchObject({ now: '2026-11-22T09:30:00+08:00' })
  expect((await bank.guest.send('get', '/api/sandbox/scheme')).body).toMatchObject({ activeId: 'boc-wealth' })
  const back = await bank.signInAs('wealth')
  expect((await back.send('get', '/api/v1/ladder/goal')).body).toMatchObject({ goal: null })
})

test('an unknown scheme is refused, and the list says which there are', async () => {
  expect(await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'mine' })).toMatchObject({
    status: 422,
    code: 'SANDBOX.SCHEME_UNKNOWN',
  })
  const { schemes } = (await bank.guest.send('get', '/api/sandbox/scheme')).body as { schemes: { id: string }[] }
  expect(schemes.map(({ id }) => id)).toEqual([
    'boc-wealth',
    'boc-wealth-classic',
    'branch-six-step',
    'silver-gold-platinum',
    'ladder-score',
  ])
})

describe('without the sandbox', () => {
  test.each([
    ['get', '/api/sandbox/personas'],
    ['post', '/api/sandbox/reset'],
    ['get', '/api/sandbox/anything'],
  ])('%s %s: 404', async (method, path) => {
    const real = await openTestBank({ env: { SANDBOX: '0' } })
    expect(await real.guest.send(method, path, method === 'post' ? {} : undefined)).toMatchObject({ status: 404, code: 'SANDBOX.OFF' })
  })

  test('a production start has it off, and refuses to have it on', () => {
    expect(readConfig({ NODE_ENV: 'production' }).isSandbox).toBe(false)
    expect(() => readConfig({ NODE_ENV: 'production', SANDBOX: '1' })).toThrow(/^A production start refuses the sandbox: unset SANDBOX/)
  })

  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535, not "eighty".'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, not "70000".'],
    [{ SANDBOX: 'yes' }, 'SANDBOX must be 1 (on) or 0 (off), not "yes".'],
  ])('%j is refused with what to do', (env, message) => {
    expect(() => readConfig(env)).toThrow(message)
  })
})
