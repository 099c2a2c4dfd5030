import type { OutputOf } from '../../../src/contract/endpoint'
import type { listRedemptions, Perk, readPerks, Redemption } from '../../../src/contract/perks'
import type { redeemAtTill } from '../../../src/contract/till'
import { isCheckDigitRight } from '../../../src/domain/perks/check-digit'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let requests = 0
const newKey = () => `request-${(requests += 1)}`
const readAll = async (caller: Caller) => (await caller.send('get', '/api/v1/perks')).body as OutputOf<typeof readPerks>
const readPerk = async (caller: Caller, perkId: string) => (await readAll(caller)).perks.find(({ id }) => id === perkId) as Perk
const list = async (caller: Caller) => (await caller.send('get', '/api/v1/redemptions')).body as OutputOf<typeof listRedemptions>
const reserve = (caller: Caller, perkId: string, more: object = {}) =>
  caller.send('post', `/api/v1/perks/${perkId}/redemptions`, { guests: 0, requestId: newKey(), ...more })
const cancel = (caller: Caller, id: string, requestId = newKey()) => caller.send('post', `/api/v1/redemptions/${id}/cancel`, { requestId })
const show = async (shown: string) =>
  (await bank.guest.send('post', '/api/sandbox/till/redeem', { shown })).body as OutputOf<typeof redeemAtTill>
const fulfil = (redemptionId: string) => bank.guest.send('post', '/api/sandbox/till/fulfil', { redemptionId })
const stateOf = async (caller: Caller, id: string) => (await list(caller)).redemptions.find((each) => each.id === id)?.state

describe('the demo customers show', () => {
  test('a quota partly used, with a code that expires soon', async () => {
    const caller = await bank.signInAs('wealth')
    expect(await readPerk(caller, 'airport-lounge')).toMatchObject({
      isOpen: true,
      mostGuests: 1,
      opensAtTierId: 'wealthManagement',
      quota: { period: 'quarter', periodKey: '2026-Q4', total: 4, reserved: 1, used: 2, left: 1, resetsOn: '2027-01-01' },
    })
    const { redemptions } = await list(caller)
    expect(redemptions.map(({ id, state, isExpiringSoon }) => [id, state, isExpiringSoon])).toEqual([
      ['wealth-r6', 'CANCELLED', false],
      ['wealth-r2', 'RESERVED', true],
      ['wealth-r4', 'RESERVED', false],
      ['wealth-r3', 'REDEEMED', false],
      ['wealth-r5', 'EXPIRED', false],
      ['wealth-r1', 'FULFILLED', false],
      ['wealth-r7', 'FULFILLED', false],
    ])
  })

  test('a quota used up', async () => {
    expect((await readPerk(await bank.signInAs('elder'), 'coffee')).quota).toMatchObject({
      total: 2,
      used: 2,
      left: 0,
      isLapsingSoon: false,
    })
  })

  test('locked perks with the tier that opens them', async () => {
    const caller = await bank.signInAs('elder')
    expect(await readPerk(caller, 'home-visit')).toMatchObject({ isOpen: false, quota: null, opensAtTierId: 'private', mostGuests: 0 })
  })

  test('after a fall: the code is released, the booking is honoured, the month before is in the ledger', async () => {
    const caller = await bank.signInAs('fallen')
    const { redemptions, ledger } = await list(caller)
    expect(redemptions.map(({ perkId, state, endedAt }) => [perkId, state, endedAt])).toEqual([
      ['wealth-consultation', 'RESERVED', null],
      ['remittance-fee', 'RELEASED', '2026-11-01T00:00:00+08:00'],
      ['coffee', 'REDEEMED', null],
    ])
    expect(
      ledger.filter(({ perkId }) => perkId === 'coffee').map((line) => [line.periodKey, line.total, line.used, line.unused, line.lapsed]),
    ).toEqual([
      ['2026-11', 1, 0, 1, 0],
      ['2026-10', 2, 1, 0, 1],
    ])
  })

  test('on watch: the day on which perks end', async () => {
    const caller = await bank.signInAs('watch-5')
    expect((await readPerk(caller, 'airport-lounge')).endsOn).toBe('2026-12-01')
    expect((await readPerk(caller, 'coffee')).endsOn).toBeNull()
  })
})

test.each(['boc-wealth', 'boc-wealth-classic', 'branch-six-step', 'silver-gold-platinum', 'ladder-score'])(
  'under %s every tier has perks, and no higher one has less',
  async (schemeId) => {
    const caller = await bank.signInAs('wealth')
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    const { tiers, perks, isIllustrative } = await readAll(caller)
    expect(isIllustrative).toBe(true)
    const gives = tiers.map(({ id }) => perks.filter(({ allowances }) => allowances.some(({ tierId }) => tierId === id)).length)
    expect(gives[0]).toBeGreaterThan(0)
    expect([...gives].sort((a, b) => a - b)).toEqual(gives)
    expect(new Set(perks.map(({ group }) => group)).size).toBe(7)
    for (const { allowances, opensAtTierId } of perks) expect(allowances[0]?.tierId).toBe(opensAtTierId)
  },
)

test('a code is reserved, accepted once, and fulfilled', async () => {
  const caller = await bank.signInAs('private')
  const { body } = await reserve(caller, 'airport-lounge', { guests: 2 })
  const made = body as Redemption
  expect(made).toMatchObject({ state: 'RESERVED', guests: 2, places: 3, periodKey: '2026-Q4', expiresAt: '2026-12-06T00:00:00+08:00' })
  expect(isCheckDigitRight(made.code)).toBe(true)
  expect((await readPerk(caller, 'airport-lounge')).quota).toMatchObject({ total: 12, reserved: 3, used: 0, left: 9 })
  expect(await fulfil(made.id)).toMatchObject({ status: 409, code: 'REDEMPTION.NOT_REDEEMED' })
  expect(await show(made.qr)).toMatchObject({ outcome: 'OK', redemption: { state: 'REDEEMED', redeemedAt: '2026-11-22T09:30:00+08:00' } })
  expect((await show(made.code)).outcome).toBe('ALREADY')
  expect((await readPerk(caller, 'airport-lounge')).quota).toMatchObject({ reserved: 0, used: 3, left: 9 })
  expect(await cancel(caller, made.id)).toMatchObject({ status: 409, code: 'REDEMPTION.USED' })
  expect((await fulfil(made.id)).body).toMatchObject({ state: 'FULFILLED' })
  expect((await fulfil(made.id)).body).toMatchObject({ state: 'FULFILLED' })
  expect((await show(made.qr)).outcome).toBe('ALREADY')
})

test.each<[string, string, string, object, number, string]>([
  ['a perk nobody has', 'wealth', 'moon-trip', {}, 404, 'PERK.UNKNOWN'],
  ['a perk of a higher tier', 'elder', 'airport-lounge', {}, 422, 'PERK.LOCKED'],
  ['a standing perk', 'wealth', 'priority-counter', {}, 422, 'PERK.NOT_REDEEMABLE'],
  ['a guest too many', 'wealth', 'airport-lounge', { guests: 2 }, 422, 'PERK.TOO_MANY_GUESTS'],
  ['a place beyond the quota', 'wealth', 'airport-lounge', { guests: 1 }, 409, 'PERK.QUOTA_USED'],
  ['a used-up quota', 'elder', 'coffee', {}, 409, 'PERK.QUOTA_USED'],
  ['a booking without a day', 'private', 'health-check', {}, 422, 'PERK.DAY_UNFIT'],
  ['a day for what is not booked', 'private', 'coffee', { visitDay: '2026-11-25' }, 422, 'PERK.DAY_UNFIT'],
  ['a day too early', 'private', 'health-check', { visitDay: '2026-11-24' }, 422, 'PERK.DAY_UNFIT'],
  ['a day too late', 'private', 'health-check', { visitDay: '2027-01-22' }, 422, 'PERK.DAY_UNFIT'],
  ['half a guest', 'wealth', 'coffee', { guests: 0.5 }, 400, 'REQUEST.INVALID'],
  ['fewer than no guests', 'wealth', 'coffee', { guests: -1 }, 400, 'REQUEST.INVALID'],
])('%s is refused, and nothing is counted', async (_, persona, perkId, more, status, code) => {
  const caller = await bank.signInAs(persona)
  const before = await list(caller)
  expect(await reserve(caller, perkId, more)).toMatchObject({ status, code })
  expect(await list(caller)).toEqual(before)
})

test('a booking counts in the period of its day', async () => {
  const caller = await bank.signInAs('private')
  expect((await readPerk(caller, 'health-check')).visitDays).toEqual({ firstDay: '2026-11-25', lastDay: '2027-01-21' })
  expect((await reserve(caller, 'health-check', { visitDay: '2026-11-25' })).body).toMatchObject({
    periodKey: '2026',
    expiresAt: '2026-11-26T00:00:00+08:00',
  })
  expect((await reserve(caller, 'health-check', { visitDay: '2027-01-21' })).body).toMatchObject({ periodKey: '2027' })
  expect((await readPerk(caller, 'health-check')).quota).toMatchObject({ periodKey: '2026', total: 4, reserved: 1 })
})

describe('cancelling', () => {
  test('gives the place back, and a second tap is told the same', async () => {
    const caller = await bank.signInAs('wealth')
    expect((await cancel(caller, 'wealth-r2')).body).toMatchObject({ state: 'CANCELLED', endedAt: '2026-11-22T09:30:00+08:00' })
    bank.clock.advance(60_000)
    expect((await cancel(caller, 'wealth-r2')).body).toMatchObject({ state: 'CANCELLED', endedAt: '2026-11-22T09:30:00+08:00' })
    expect((await readPerk(caller, 'airport-lounge')).quota).toMatchObject({ reserved: 0, used: 2, left: 2 })
    const { code } = (await list(caller)).redemptions.find(({ id }) => id === 'wealth-r2') as Redemption
    expect((await show(code)).outcome).toBe('CANCELLED')
  })

  test.each([
    ['somebody else’s', 'watch-5-r1', 404, 'REDEMPTION.UNKNOWN'],
    ['nobody’s', 'no-such-id', 404, 'REDEMPTION.UNKNOWN'],
    ['a used one', 'wealth-r3', 409, 'REDEMPTION.USED'],
    ['an expired one', 'wealth-r5', 409, 'REDEMPTION.ENDED'],
  ])('%s is refused', async (_, id, status, code) => {
    const other = await bank.signInAs('watch-5')
    const before = await list(other)
    expect(await cancel(await bank.signInAs('wealth'), id)).toMatchObject({ status, code })
    expect(await list(other)).toEqual(before)
  })
})

test('nobody sees another’s redemptions', async () => {
  await bank.signInAs('wealth')
  expect((await list(await bank.signInAs('newcomer'))).redemptions).toEqual([])
})

test('a double tap reserves once', async () => {
  const caller = await bank.signInAs('private')
  const requestId = newKey()
  const answers = await Promise.all([1, 2, 3].map(() => reserve(caller, 'coffee', { requestId })))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect((await readPerk(caller, 'coffee')).quota).toMatchObject({ reserved: 1 })
})

describe('a till is shown', () => {
  const forge = (qr: string) => qr.slice(0, -1) + (qr.endsWith('A') ? 'B' : 'A')

  test('digits with spaces, mistyped digits, digits never given out, and forged QR codes', async () => {
    const caller = await bank.signInAs('private')
    const { code, qr } = (await reserve(caller, 'coffee')).body as Redemption
    const wrong = String((Number(code[0]) + 1) % 10) + code.slice(1)
    expect((await show(wrong)).outcome).toBe('MISTYPED')
    expect((await show(code.slice(1))).outcome).toBe('MISTYPED')
    expect(await show('000000000000')).toEqual({ outcome: 'FORGED', redemption: null })
    expect(await show(forge(qr))).toEqual({ outcome: 'FORGED', redemption: null })
    expect((await show(qr.replace(code, '000000000000'))).outcome).toBe('FORGED')
    expect((await show('https://example.com')).outcome).toBe('FORGED')
    expect(await stateOf(caller, (await list(caller)).redemptions[0]?.id ?? '')).toBe('RESERVED')
    expect((await show(` ${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)} `)).outcome).toBe('OK')
  })

  test('one code at many tills at once: accepted once', async () => {
    const { qr } = (await reserve(await bank.signInAs('private'), 'coffee')).body as Redemption
    const outcomes = await Promise.all(Array.from({ length: 20 }, async () => (await show(qr)).outcome))
    expect(outcomes.sort()).toEqual([...Array<string>(19).fill('ALREADY'), 'OK'])
  })
})

describe('the bank’s clock', () => {
  test('ends a code at its last moment, and the place is free again', async () => {
    const caller = await bank.signInAs('private')
    const { id, qr, expiresAt } = (await reserve(caller, 'rail-lounge')).body as Redemption
    expect(expiresAt).toBe('2026-11-29T00:00:00+08:00')
    await bank.moveClock('2026-11-28T23:59:58+08:00')
    expect(await stateOf(caller, id)).toBe('RESERVED')
    await bank.moveClock('2026-11-29T00:00:00+08:00')
    expect(await stateOf(caller, id)).toBe('EXPIRED')
    expect((await show(qr)).outcome).toBe('EXPIRED')
    expect((await readPerk(caller, 'rail-lounge')).quota).toMatchObject({ reserved: 0, used: 0, left: 8 })
    await bank.moveClock('2026-11-23T09:00:00+08:00')
    expect((await show(qr)).outcome).toBe('EXPIRED')
  })

  test('starts a quota afresh on the first of its period, and what was left has lapsed', async () => {
    const caller = await bank.signInAs('elder')
    await bank.moveClock('2026-12-01T00:00:00+08:00')
    expect((await readPerk(caller, 'coffee')).quota).toMatchObject({ periodKey: '2026-12', used: 0, left: 2 })
    const lapsed = (await list(caller)).ledger.find(({ perkId, periodKey }) => perkId === 'rail-lounge' && periodKey === '2026-11')
    expect(lapsed).toMatchObject({ total: 2, used: 0, unused: 0, lapsed: 2 })
  })

  test('brings a fall: codes lapse, bookings are honoured at the till', async () => {
    const caller = await bank.signInAs('watch-5')
    const qrOf = async (id: string) => (await list(caller)).redemptions.find((each) => each.id === id)?.qr ?? ''
    const [code, booking] = [await qrOf('watch-5-r1'), await qrOf('watch-5-r2')]
    await bank.moveClock('2026-11-30T23:59:50+08:00')
    expect(await stateOf(caller, 'watch-5-r1')).toBe('RESERVED')
    await bank.moveClock('2026-12-01T00:00:00+08:00')
    expect((await readAll(caller)).tierId).toBe('wealth')
    expect(await stateOf(caller, 'watch-5-r1')).toBe('RELEASED')
    expect((await show(code)).outcome).toBe('RELEASED')
    expect(await cancel(caller, 'watch-5-r1')).toMatchObject({ status: 409, code: 'REDEMPTION.ENDED' })
    expect(await reserve(caller, 'airport-lounge')).toMatchObject({ code: 'PERK.LOCKED' })
    expect(await show(booking)).toMatchObject({ outcome: 'OK', redemption: { visitDay: '2026-12-08' } })
  })
})
