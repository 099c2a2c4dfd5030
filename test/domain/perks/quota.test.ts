import fc from 'fast-check'
import { toBusinessDay } from '../../../src/domain/date/business-day'
import { midnightMs } from '../../../src/domain/date/midnight'
import { isCheckDigitRight, withCheckDigit } from '../../../src/domain/perks/check-digit'
import { quotaOf, refusalOf, type Allowance } from '../../../src/domain/perks/quota'
import { quotaPeriodBefore, quotaPeriodOf, type QuotaPeriodKind } from '../../../src/domain/perks/quota-period'
import { canBecome, expiryMs, isOver, isUsed, type Redemption, type RedemptionState } from '../../../src/domain/perks/redemption'
import { settle } from '../../../src/domain/perks/settle'

const at = (text: string) => Date.parse(`${text}+08:00`)
const states: readonly RedemptionState[] = ['RESERVED', 'REDEEMED', 'FULFILLED', 'RELEASED', 'EXPIRED', 'CANCELLED']

const redemption = (id: string, more: Partial<Redemption> = {}): Redemption => ({
  ...{ id, state: 'RESERVED', places: 1, visitDay: null, reservedAtMs: at('2026-11-01T09:00:00') },
  ...{ expiresAtMs: at('2026-12-31T00:00:00'), endedAtMs: null },
  ...more,
})

test('a bank day begins at midnight in China', () => {
  expect(midnightMs(toBusinessDay('2026-11-22'))).toBe(at('2026-11-22T00:00:00'))
})

test.each<[QuotaPeriodKind, string, string, string, string, string, string]>([
  // kind, day, key, first day, last day, resets on, key before
  ['month', '2026-11-22', '2026-11', '2026-11-01', '2026-11-30', '2026-12-01', '2026-10'],
  ['month', '2028-02-29', '2028-02', '2028-02-01', '2028-02-29', '2028-03-01', '2028-01'],
  ['month', '2026-01-01', '2026-01', '2026-01-01', '2026-01-31', '2026-02-01', '2025-12'],
  ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31', '2027-01-01', '2026-Q3'],
  ['quarter', '2026-02-14', '2026-Q1', '2026-01-01', '2026-03-31', '2026-04-01', '2025-Q4'],
  ['year', '2026-01-01', '2026', '2026-01-01', '2026-12-31', '2027-01-01', '2025'],
  ['year', '2026-12-31', '2026', '2026-01-01', '2026-12-31', '2027-01-01', '2025'],
])('the %s of %s is %s', (kind, day, key, firstDay, lastDay, resetsOn, before) => {
  expect(quotaPeriodOf(kind, toBusinessDay(day))).toEqual({ key, firstDay, lastDay, resetsOn })
  expect(quotaPeriodBefore(kind, toBusinessDay(day)).key).toBe(before)
})

test.each<[string, string, string | null, number, string, string]>([
  // case, made on, visit day, valid days, resets on, expires at
  ['after its valid days', '2026-11-02', null, 7, '2027-01-01', '2026-11-09T00:00:00'],
  ['with its period', '2026-11-28', null, 7, '2026-12-01', '2026-12-01T00:00:00'],
  ['the evening it was made, on the last day', '2026-11-30', null, 7, '2026-12-01', '2026-12-01T00:00:00'],
  ['after its visit day, not its valid days', '2026-11-02', '2026-12-05', 7, '2027-01-01', '2026-12-06T00:00:00'],
])('a code ends %s', (_, madeOn, visitDay, validDays, resetsOn, expires) => {
  const visit = visitDay === null ? null : toBusinessDay(visitDay)
  expect(expiryMs(toBusinessDay(madeOn), visit, validDays, toBusinessDay(resetsOn))).toBe(at(expires))
})

test('the only ways through the states', () => {
  const ways = states.flatMap((from) => states.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`))
  expect(ways).toEqual(['RESERVED → REDEEMED', 'RESERVED → RELEASED', 'RESERVED → EXPIRED', 'RESERVED → CANCELLED', 'REDEEMED → FULFILLED'])
})

test.each<[RedemptionState, number, number, number]>([
  // state, reserved, used, left of 6, for a customer with two guests
  ['RESERVED', 3, 0, 3],
  ['REDEEMED', 0, 3, 3],
  ['FULFILLED', 0, 3, 3],
  ['RELEASED', 0, 0, 6],
  ['EXPIRED', 0, 0, 6],
  ['CANCELLED', 0, 0, 6],
])('%s counts %i reserved and %i used: %i are left', (state, reserved, used, left) => {
  expect(quotaOf(6, [redemption('a', { state, places: 3 })])).toEqual({ total: 6, reserved, used, left })
})

test.each<[string, Allowance | null, number, number, string | null]>([
  // case, allowance, places taken, guests, refusal
  ['a tier that lacks the perk', null, 0, 0, 'LOCKED'],
  ['one guest too many', { total: 9, mostGuests: 1 }, 0, 2, 'TOO_MANY_GUESTS'],
  ['as many guests as allowed', { total: 9, mostGuests: 2 }, 0, 2, null],
  ['the last place', { total: 3, mostGuests: 1 }, 2, 0, null],
  ['a guest beyond the last place', { total: 3, mostGuests: 1 }, 2, 1, 'QUOTA_USED'],
  ['nothing left', { total: 3, mostGuests: 1 }, 3, 0, 'QUOTA_USED'],
  ['more used than the fallen tier gives', { total: 2, mostGuests: 0 }, 3, 0, 'QUOTA_USED'],
])('%s', (_, allowance, taken, guests, refusal) => {
  expect(refusalOf(allowance, taken > 0 ? [redemption('a', { places: taken })] : [], guests)).toBe(refusal)
})

describe('settling', () => {
  const steps = [{ day: toBusinessDay('2026-12-01'), tierId: 'low' }]
  const fallMs = at('2026-12-01T00:00:00')
  const booked = { visitDay: toBusinessDay('2026-12-10'), expiresAtMs: at('2026-12-11T00:00:00') }

  test.each<[string, Partial<Redemption>, number, number, RedemptionState, string | null]>([
    // case, redemption, the fallen tier's total, now, state, ended at
    ['a code is good until its last moment', {}, 0, fallMs - 1, 'RESERVED', null],
    ['an unused code lapses with the tier', {}, 0, fallMs, 'RELEASED', '2026-12-01T00:00:00'],
    ['a code that still fits stays', {}, 1, fallMs, 'RESERVED', null],
    ['a confirmed booking is honoured', booked, 0, fallMs, 'RESERVED', null],
    ['a booking that was not kept expires', booked, 0, at('2026-12-11T00:00:00'), 'EXPIRED', '2026-12-11T00:00:00'],
    ['what is used stays used', { state: 'REDEEMED' }, 0, fallMs, 'REDEEMED', null],
    ['expiry before the fall is expiry', { expiresAtMs: fallMs - 1 }, 0, fallMs, 'EXPIRED', '2026-11-30T23:59:59.999'],
    ['expiry at the fall is expiry', { expiresAtMs: fallMs }, 0, fallMs, 'EXPIRED', '2026-12-01T00:00:00'],
    ['a code made after the fall is the new tier’s', { reservedAtMs: fallMs }, 0, fallMs + 1, 'RESERVED', null],
  ])('%s', (_, more, total, nowMs, state, ended) => {
    const [settled] = settle([redemption('a', more)], steps, () => total, nowMs)
    expect(settled).toMatchObject({ state, endedAtMs: ended === null ? null : at(ended) })
  })

  test('the newest codes go first, and what is used or booked takes its room before them', () => {
    const all = [
      redemption('newest', { reservedAtMs: at('2026-11-09T09:00:00') }),
      redemption('oldest', { reservedAtMs: at('2026-11-02T09:00:00') }),
      redemption('used', { state: 'REDEEMED' }),
      redemption('booked', booked),
    ]
    const settled = settle(all, steps, () => 3, fallMs)
    expect(settled.map(({ id, state }) => [id, state])).toEqual([
      ['newest', 'RELEASED'],
      ['oldest', 'RESERVED'],
      ['used', 'REDEEMED'],
      ['booked', 'RESERVED'],
    ])
  })

  test('a rise after the fall brings nothing back', () => {
    const rise = [...steps, { day: toBusinessDay('2027-01-01'), tierId: 'high' }]
    const [settled] = settle([redemption('a')], rise, (tierId) => (tierId === 'high' ? 9 : 0), at('2027-01-02T00:00:00'))
    expect(settled).toMatchObject({ state: 'RELEASED', endedAtMs: fallMs })
  })
})

type Deed = { afterMs: number; kind: 'reserve' | 'book' | 'redeem' | 'cancel' | 'tier'; pick: number }
const deed = fc.record<Deed>({
  afterMs: fc.integer({ min: 1, max: 3 * 86_400_000 }),
  kind: fc.constantFrom('reserve', 'reserve', 'book', 'redeem', 'cancel', 'tier'),
  pick: fc.nat(5),
})
const allowances: readonly (Allowance | null)[] = [
  null,
  { total: 1, mostGuests: 0 },
  { total: 4, mostGuests: 2 },
  { total: 7, mostGuests: 5 },
]
const totalOf = (tierId: string) => allowances[Number(tierId)]?.total ?? 0

test('whatever happens, reserved + used stays within the quota, and what is over stays over', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      let [nowMs, tier] = [at('2026-01-05T00:00:00'), 3]
      let all: Redemption[] = []
      const steps: { day: ReturnType<typeof toBusinessDay>; tierId: string }[] = []
      for (const { afterMs, kind, pick } of deeds) {
        nowMs += afterMs
        // A tier changes at midnight only.
        if (kind === 'tier') nowMs += 86_400_000 - ((nowMs + 8 * 3_600_000) % 86_400_000)
        const today = toBusinessDay(new Date(nowMs + 8 * 3_600_000).toISOString().slice(0, 10))
        if (kind === 'tier') {
          tier = pick % allowances.length
          steps.push({ day: today, tierId: String(tier) })
        }
        const before = all
        all = settle(all, steps, totalOf, nowMs)
        expect(settle(all, steps, totalOf, nowMs)).toEqual(all)
        before.forEach((was, index) => {
          if (isOver(was.state) || isUsed(was.state)) expect(all[index]).toEqual(was)
        })
        const chosen = all[pick]
        if (kind === 'reserve' || kind === 'book') {
          if (refusalOf(allowances[tier] ?? null, all, pick) === null) {
            const visitDay = kind === 'book' ? today : null
            all = [
              ...all,
              redemption(String(all.length), { places: 1 + pick, visitDay, reservedAtMs: nowMs, expiresAtMs: nowMs + 9 * 86_400_000 }),
            ]
            const { reserved, used } = quotaOf(0, all)
            expect(reserved + used).toBeLessThanOrEqual(totalOf(String(tier)))
          }
        } else if (chosen && kind !== 'tier') {
          const to = kind === 'redeem' ? 'REDEEMED' : 'CANCELLED'
          if (canBecome(chosen.state, to)) all = all.map((each) => (each === chosen ? { ...each, state: to } : each))
        }
        const { total, reserved, used, left } = quotaOf(totalOf(String(tier)), all)
        expect(left).toBe(total - reserved - used)
        expect(left).toBeGreaterThanOrEqual(0)
        // Only bookings and uses made under a higher tier may reach beyond what the present tier gives.
        const codes = all.filter(({ state, visitDay }) => state === 'RESERVED' && visitDay === null)
        if (total > totalOf(String(tier))) expect(codes).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['7992739871', '79927398713'],
  ['00000000000', '000000000000'],
  ['12345678901', '123456789015'],
])('%s with its check digit is %s', (digits, whole) => {
  expect(withCheckDigit(digits)).toBe(whole)
  expect(isCheckDigitRight(whole)).toBe(true)
  for (let index = 0; index < whole.length; index += 1) {
    const wrong = whole.slice(0, index) + String((Number(whole[index]) + 1) % 10) + whole.slice(index + 1)
    expect(isCheckDigitRight(wrong)).toBe(false)
  }
})

test('what is not digits has no check digit', () => {
  expect(['', '12a', '１２'].map(isCheckDigitRight)).toEqual([false, false, false])
})
