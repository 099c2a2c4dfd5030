import fc from 'fast-check'
import { addDays, toBusinessDay } from '../../../src/domain/date/business-day'
import { expiryDayOf, type PointsEntry } from '../../../src/domain/points/entry'
import { expiringAfter, expiringNext, returning } from '../../../src/domain/points/expiring'
import { pointsLedger, type PointsLine } from '../../../src/domain/points/ledger'

const day = toBusinessDay
const earned = (on: string, points: number, expiresOn: string): PointsEntry => ({
  ...{ kind: 'EARNED', day: day(on), points, expiresOn: day(expiresOn) },
})
const spent = (on: string, points: number, orderId = 'o1'): PointsEntry => ({ kind: 'SPENT', day: day(on), points, orderId })
const returned = (on: string, orderId = 'o1'): PointsEntry => ({ kind: 'RETURNED', day: day(on), orderId })
const print = (lines: readonly PointsLine[]) => lines.map((line) => `${line.day} ${line.kind} ${line.points} = ${line.balance}`)

test.each([
  // earned on, gone from
  ['2024-11-01', '2026-12-01'],
  ['2024-11-30', '2026-12-01'],
  ['2024-12-01', '2027-01-01'],
  ['2024-12-31', '2027-01-01'],
  ['2024-02-29', '2026-03-01'],
])('points earned on %s expire on %s', (on, expiresOn) => {
  expect(expiryDayOf(day(on))).toBe(expiresOn)
})

const [a, b] = [earned('2024-09-05', 100, '2026-10-01'), earned('2024-10-05', 50, '2026-11-01')]

test.each<[string, PointsEntry[], string, string[]]>([
  // case, entries, asked on, lines
  ['nothing', [], '2026-11-22', []],
  ['one lot on its last day', [a], '2026-09-30', ['2024-09-05 EARNED 100 = 100']],
  ['one lot on the day it lapses', [a], '2026-10-01', ['2024-09-05 EARNED 100 = 100', '2026-10-01 LAPSED 100 = 0']],
  [
    'what expires first is spent first, whenever it was earned',
    [b, earned('2024-10-06', 100, '2026-10-01'), spent('2025-01-01', 120)],
    '2026-12-01',
    ['2024-10-05 EARNED 50 = 50', '2024-10-06 EARNED 100 = 150', '2025-01-01 SPENT 120 = 30', '2026-11-01 LAPSED 30 = 0'],
  ],
  [
    'what comes back in time is as it was',
    [a, b, spent('2025-01-01', 120), returned('2025-01-02')],
    '2026-10-31',
    [
      ...['2024-09-05 EARNED 100 = 100', '2024-10-05 EARNED 50 = 150', '2025-01-01 SPENT 120 = 30'],
      ...['2025-01-02 RETURNED 120 = 150', '2026-10-01 LAPSED 100 = 50'],
    ],
  ],
  [
    'what comes back expired lapses at once',
    [a, b, spent('2026-09-30', 120), returned('2026-10-02')],
    '2026-10-02',
    [
      ...['2024-09-05 EARNED 100 = 100', '2024-10-05 EARNED 50 = 150', '2026-09-30 SPENT 120 = 30'],
      ...['2026-10-02 RETURNED 120 = 150', '2026-10-02 LAPSED 100 = 50'],
    ],
  ],
  [
    'lots of one day lapse in one line',
    [a, earned('2024-09-20', 5, '2026-10-01'), b],
    '2026-11-01',
    [
      ...['2024-09-05 EARNED 100 = 100', '2024-09-20 EARNED 5 = 105', '2024-10-05 EARNED 50 = 155'],
      ...['2026-10-01 LAPSED 105 = 50', '2026-11-01 LAPSED 50 = 0'],
    ],
  ],
  [
    'a clock put back undoes nothing',
    [a, b, spent('2026-10-05', 50), earned('2025-03-01', 7, '2027-04-01')],
    '2025-03-01',
    [
      ...['2024-09-05 EARNED 100 = 100', '2024-10-05 EARNED 50 = 150', '2026-10-01 LAPSED 100 = 50'],
      ...['2026-10-05 SPENT 50 = 0', '2026-10-05 EARNED 7 = 7'],
    ],
  ],
])('%s', (_, entries, askedOn, lines) => {
  expect(print(pointsLedger(entries, day(askedOn)).lines)).toEqual(lines)
})

test.each<[string, PointsEntry[]]>([
  ['more than there is', [a, spent('2025-01-01', 101)]],
  ['what lapsed that morning', [a, spent('2026-10-01', 1)]],
])('%s cannot be spent', (_, entries) => {
  expect(() => pointsLedger(entries, day('2026-11-22'))).toThrow('are more than')
})

test.each<[string, PointsEntry[]]>([
  ['what was never spent', [a, returned('2025-01-02')]],
  ['the same twice', [a, spent('2025-01-01', 1), returned('2025-01-02'), returned('2025-01-02')]],
])('%s cannot be returned', (_, entries) => {
  expect(() => pointsLedger(entries, day('2026-11-22'))).toThrow('nothing of o1')
})

test.each([
  // today, points that expire next, on
  ['2026-08-01', null],
  ['2026-08-02', { points: 105, onDay: '2026-10-01' }],
  ['2026-09-30', { points: 105, onDay: '2026-10-01' }],
  ['2026-10-01', { points: 50, onDay: '2026-11-01' }],
  ['2026-11-01', null],
])('on %s a reminder of %o', (today, expiring) => {
  expect(expiringNext(pointsLedger([a, b, earned('2024-11-01', 5, '2026-10-01')], day(today)))).toEqual(expiring)
})

test('what is spent would have expired first', () => {
  const expiring = { points: 105, onDay: day('2026-10-01') }
  expect([0, 104, 105, 106].map((points) => expiringAfter(expiring, points)?.points)).toEqual([105, 1, undefined, undefined])
})

test.each([
  ['2026-09-30', { points: 120, lapsing: 0 }],
  ['2026-10-01', { points: 120, lapsing: 100 }],
  ['2026-11-01', { points: 120, lapsing: 120 }],
])('on %s an order of 120 gives back %o', (today, expected) => {
  const ledger = pointsLedger([a, b, spent('2026-01-01', 120)], day(today))
  expect(returning(ledger, 'o1')).toEqual(expected)
  expect(returning(ledger, 'another')).toEqual({ points: 0, lapsing: 0 })
})

describe('whatever happens', () => {
  const firstDay = day('2024-01-01')
  const act = fc.record({
    days: fc.nat(90),
    kind: fc.constantFrom('EARNED', 'SPENT', 'RETURNED'),
    points: fc.integer({ min: 1, max: 500 }),
  })
  const life = fc.array(act, { maxLength: 40 }).map((acts) => {
    const entries: PointsEntry[] = []
    let today = firstDay
    for (const { days, kind, points } of acts) {
      today = addDays(today, days)
      const { balance, taken } = pointsLedger(entries, today)
      const [orderId] = taken.keys()
      if (kind === 'EARNED') entries.push({ kind, day: today, points, expiresOn: expiryDayOf(today) })
      if (kind === 'SPENT' && points <= balance) entries.push({ kind, day: today, points, orderId: `o${entries.length}` })
      if (kind === 'RETURNED' && orderId !== undefined) entries.push({ kind, day: today, orderId })
    }
    return { entries, today }
  })
  const sumOf = (lines: readonly PointsLine[], kind: PointsLine['kind']) =>
    lines.filter((line) => line.kind === kind).reduce((sum, { points }) => sum + points, 0)

  test('no point is made or lost: earned = balance + spent − returned + lapsed, and nothing is ever owed', () => {
    fc.assert(
      fc.property(life, fc.nat(1200), ({ entries, today }, later) => {
        const { balance, lines, lots } = pointsLedger(entries, addDays(today, later))
        expect(sumOf(lines, 'EARNED')).toBe(balance + sumOf(lines, 'SPENT') - sumOf(lines, 'RETURNED') + sumOf(lines, 'LAPSED'))
        expect(lots.reduce((sum, { points }) => sum + points, 0)).toBe(balance)
        expect(Math.min(0, ...lines.map((line) => line.balance), ...lots.map(({ points }) => points))).toBe(0)
      }),
    )
  })

  test('lines are in order of their days, and what was told before is told again', () => {
    fc.assert(
      fc.property(life, fc.nat(40), fc.nat(1200), ({ entries, today }, cut, later) => {
        const now = pointsLedger(entries, addDays(today, later))
        const days = now.lines.map((line) => line.day)
        expect(days).toEqual([...days].sort())
        const before = entries.slice(0, cut)
        const told = print(pointsLedger(before, before.at(-1)?.day ?? firstDay).lines)
        expect(print(now.lines).slice(0, told.length)).toEqual(told)
      }),
    )
  })

  test('nothing that expires sooner is left behind what was spent', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 500 }), ({ entries, today }, points) => {
        const { balance } = pointsLedger(entries, today)
        fc.pre(points <= balance)
        const { lots, taken } = pointsLedger([...entries, { kind: 'SPENT', day: today, points, orderId: 'last' }], today)
        const lastTaken = (taken.get('last') ?? []).at(-1)?.expiresOn ?? today
        expect(lots.every(({ expiresOn }) => expiresOn >= lastTaken)).toBe(true)
      }),
    )
  })
})
