import { standingSchema } from '../../../src/contract/ladder'
import { toBusinessDay } from '../../../src/domain/date/business-day'
import { toDayNumber } from '../../../src/domain/date/day-number'
import { periodsBetween } from '../../../src/domain/date/period'
import { dailyBalances } from '../../../src/domain/ladder/daily-balances'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { replay } from '../../../src/domain/ladder/replay'
import type { Road } from '../../../src/domain/ladder/road'
import { standingOn } from '../../../src/domain/ladder/standing'
import type { RunningStanding } from '../../../src/domain/ladder/standing'
import { RULES_FILES, WAN, booksOf, ladderOf, valueOf } from './scheme-files'

const day = toBusinessDay
const A = ladderOf(RULES_FILES.bocWealth)
const START = { tierId: 'base', sinceDay: day('2024-06-18') }

const deposit = (...balances: [string, number][]) => ({
  accounts: [{ id: 'a', kind: 'deposit', balances: balances.map(([changeDay, wan]) => [changeDay, wan * WAN]) }],
})

/** The standing after evaluating January 2025 up to `closed`. */
function standing(ladder: Ladder, facts: object, asOf: string, closed: string | null): RunningStanding {
  const books = booksOf(facts)
  const periods = closed === null ? [] : periodsBetween(ladder.kind, day('2025-01-01'), day(closed))
  const start = { ...START, tierId: ladder.versions[0].tiers[0]?.tier.id ?? '' }
  const history = valueOf(replay(ladder, books, periods, { tierId: start.tierId, misses: 0 }))
  return standingOn(ladder, books, day(asOf), history, start)
}

const roadsOf = (roads: readonly Road[] | undefined) => roads?.map(({ metricId, isMet, progressPpm }) => [metricId, isMet, progressPpm])

describe('the running period', () => {
  const facts = deposit(['2025-01-01', 15], ['2025-02-05', 25])

  test('an average so far, its projection and the way to the next tier', () => {
    const found = standing(A, facts, '2025-02-10', '2025-01-31')
    expect(found.period).toEqual({ key: '2025-02', firstDay: '2025-02-01', lastDay: '2025-02-28', days: 28, settledDays: 10 })
    expect(found).toMatchObject({
      tierId: 'base',
      tierSince: '2024-06-18',
      nextEffectiveDay: '2025-03-01',
      keep: null,
      watch: null,
      lastChange: null,
    })
    expect(found.next).toMatchObject({ tierId: 'wealth', combine: 'any', isMet: true })
    expect(found.next?.roads[0]).toMatchObject({
      unit: 'average',
      markFen: 20 * WAN,
      sumFen: (4 * 15 + 6 * 25) * WAN,
      balanceFen: 25 * WAN,
      settledDays: 10,
      days: 28,
    })
    // 15 on four days and 25 on the other 24 come to 23.57 万.
    expect(found.outlook).toEqual({ outcome: 'UP', tierId: 'wealth' })
  })

  test('with the day’s own period evaluated already, the next one is running and nothing of it is settled', () => {
    const found = standing(A, facts, '2025-02-28', '2025-02-28')
    expect(found).toMatchObject({ tierId: 'wealth', tierSince: '2025-03-01', nextEffectiveDay: '2025-04-01', asOfDay: '2025-02-28' })
    expect(found.period).toMatchObject({ key: '2025-03', settledDays: 0 })
    expect(found.keep?.roads[0]).toMatchObject({ sumFen: 0, balanceFen: 25 * WAN, settledDays: 0, isMet: true })
    expect(found.lastChange).toEqual({ outcome: 'UP', fromTierId: 'base', toTierId: 'wealth', effectiveDay: '2025-03-01' })
  })

  test('the nearest road comes first, and borrowing and spending are for information only', () => {
    const loan = { id: 'l', type: 'consumer', contractFen: 60 * WAN, class: 'normal', balances: [['2025-01-01', 45 * WAN]] }
    const found = standing(A, { ...deposit(['2025-01-01', 10]), loans: [loan] }, '2025-01-10', null)
    expect(roadsOf(found.next?.roads)).toEqual([
      ['loan', false, 900_000],
      ['aum', false, 500_000],
      ['spend', false, 0],
    ])
    expect(found.next?.roads.map(({ isInformationOnly }) => isInformationOnly)).toEqual([true, false, true])
  })

  test('at the top there is no next tier', () => {
    expect(standing(A, deposit(['2025-01-01', 700]), '2025-02-10', '2025-01-31')).toMatchObject({
      tierId: 'private',
      next: null,
      keep: { tierId: 'private' },
    })
  })
})

describe('watched', () => {
  const facts = deposit(['2025-01-01', 120], ['2025-02-01', 90])
  const oneDown = ladderOf({ ...RULES_FILES.bocWealth, landing: 'ONE_DOWN' })

  test.each([
    { closed: '2025-02-28', asOf: '2025-03-05', misses: 1, fallDay: '2025-08-01' },
    { closed: '2025-06-30', asOf: '2025-07-05', misses: 5, fallDay: '2025-08-01' },
  ])('$misses of 6 by $closed: falls on $fallDay', ({ closed, asOf, misses, fallDay }) => {
    const found = standing(A, facts, asOf, closed)
    expect(found.watch).toEqual({ misses, graceMisses: 6, fallDay, fallTierId: 'wealth' })
    expect(found.keep).toMatchObject({ tierId: 'wealthManagement', isMet: false })
  })

  test('where the fall ends depends on the landing', () => {
    const poor = deposit(['2025-01-01', 120], ['2025-02-01', 10])
    expect(standing(A, poor, '2025-03-05', '2025-02-28').watch?.fallTierId).toBe('base')
    expect(standing(oneDown, poor, '2025-03-05', '2025-02-28').watch?.fallTierId).toBe('wealth')
  })

  test('frozen in the running period', () => {
    const found = standing(A, { ...facts, holds: { '2025-03': 'frozen' } }, '2025-03-05', '2025-02-28')
    expect(found).toMatchObject({ hold: 'frozen', outlook: { outcome: 'HOLD', tierId: 'wealthManagement' } })
  })
})

test('assets by kind, counted and not, and the total of those that count', () => {
  const accounts = [
    { id: 'a', kind: 'deposit', balances: [['2025-01-01', 3 * WAN]] },
    { id: 'b', kind: 'stock', balances: [['2025-01-01', 5 * WAN]] },
    { id: 'c', kind: 'deposit', balances: [['2025-01-10', WAN]] },
  ]
  expect(standing(A, { accounts }, '2025-01-10', null).assets).toEqual({
    totalFen: 4 * WAN,
    byKind: [
      { kind: 'deposit', balanceFen: 4 * WAN, isCounted: true },
      { kind: 'stock', balanceFen: 5 * WAN, isCounted: false },
    ],
  })
  expect(dailyBalances(booksOf({ accounts }), ['deposit'], toDayNumber(day('2025-01-09')), toDayNumber(day('2025-01-10')))).toEqual([
    { day: '2025-01-09', balanceFen: 3 * WAN },
    { day: '2025-01-10', balanceFen: 4 * WAN },
  ])
})

test('the securities road is shown only to whom it concerns', () => {
  const classic = ladderOf(RULES_FILES.bocWealthClassic)
  const idsFor = (isSecuritiesLinked: boolean) =>
    standing(classic, { ...deposit(['2025-01-01', 10]), isSecuritiesLinked }, '2025-01-10', null).next?.roads.map(
      ({ metricId }) => metricId,
    )
  expect(idsFor(false)).not.toContain('stock')
  expect(idsFor(true)).toContain('stock')
})

test('a score is one road with its parts, shown rounded down', () => {
  const D = ladderOf(RULES_FILES.ladderScore)
  const counts = { '2025-01': { productKinds: 3, eventsAttended: 1, coursesFinished: 1 } }
  const found = standing(D, { ...deposit(['2025-01-01', 40]), counts }, '2025-01-10', null)
  // 20 + 12 + 3.33… + 2.5 = 37.83…
  expect(found.next?.roads[0]).toMatchObject({
    ...{ unit: 'score', metricId: 'ladder', markTenths: 400, scoreTenths: 378, isMet: false, isInformationOnly: false },
    parts: [
      { metricId: 'aum', pointsTenths: 200, maxPointsTenths: 500 },
      { metricId: 'productKinds', pointsTenths: 120, maxPointsTenths: 200 },
      { metricId: 'events', pointsTenths: 33, maxPointsTenths: 200 },
      { metricId: 'courses', pointsTenths: 25, maxPointsTenths: 100 },
    ],
  })
})

test.each(Object.values(RULES_FILES))('$id: the standing has the form the API promises', (json) => {
  const found = standing(ladderOf(json), deposit(['2025-01-01', 60]), '2025-05-10', null)
  expect(standingSchema.safeParse(found).error?.issues).toBeUndefined()
})
