import { toBusinessDay } from '../../../src/domain/date/business-day'
import { toDayNumber } from '../../../src/domain/date/day-number'
import { periodOf } from '../../../src/domain/date/period'
import { plannerMetricOf, trendMetricOf } from '../../../src/domain/ladder/planner-metric'
import { monthlyAverages, runningAverage } from '../../../src/domain/ladder/running-average'
import { RULES_FILES, WAN, booksOf, ladderOf } from './scheme-files'

const day = toBusinessDay
const number = (text: string) => toDayNumber(day(text))
const versionOf = (json: unknown) => ladderOf(json).versions[0]
const A = versionOf(RULES_FILES.bocWealth)

describe('the planner’s metric', () => {
  test.each([
    { name: 'A', json: RULES_FILES.bocWealth, marks: ['wealth 20', 'wealthManagement 100', 'private 600'], isOnlyOneOfAll: false },
    { name: 'classic, not its quarter of stocks', json: RULES_FILES.bocWealthClassic, marks: ['vip 50'], isOnlyOneOfAll: false },
    {
      name: 'B',
      json: RULES_FILES.branchSixStep,
      marks: ['active 2', 'silver 10', 'gold 50', 'goldDiamond 100', 'prePrivate 500', 'private 800'],
      isOnlyOneOfAll: false,
    },
    { name: 'C', json: RULES_FILES.silverGoldPlatinum, marks: ['silver 5', 'gold 30', 'platinum 100'], isOnlyOneOfAll: true },
  ])('$name', ({ json, marks, isOnlyOneOfAll }) => {
    const planner = plannerMetricOf(versionOf(json))
    expect(planner?.metric.id).toBe('aum')
    expect(planner?.marks.map(({ tierId, markFen }) => `${tierId} ${markFen / WAN}`)).toEqual(marks)
    expect(planner?.isOnlyOneOfAll).toBe(isOnlyOneOfAll)
  })

  test('none in D, whose months are told by the average that its score uses', () => {
    const D = versionOf(RULES_FILES.ladderScore)
    expect(plannerMetricOf(D)).toBeNull()
    expect(trendMetricOf(D)?.id).toBe('aum')
  })
})

const metric = plannerMetricOf(A)?.metric
if (!metric) throw new Error('no average in A')
const books = booksOf({
  accounts: [
    {
      id: 'a',
      kind: 'deposit',
      balances: [
        ['2026-01-10', 10 * WAN],
        ['2026-02-03', 5 * WAN],
      ],
    },
    { id: 'b', kind: 'fund', balances: [['2026-02-02', 1 * WAN]] },
    { id: 'c', kind: 'stock', balances: [['2026-01-01', 99 * WAN]] },
  ],
})

describe('the running window', () => {
  test.each([
    { asOf: '2026-01-31', settled: [], balance: 10 },
    { asOf: '2026-02-01', settled: [10], balance: 10 },
    { asOf: '2026-02-04', settled: [10, 11, 6, 6], balance: 6 },
  ])('as of $asOf', ({ asOf, settled, balance }) => {
    expect(runningAverage(metric, books, periodOf('month', day('2026-02-01')), number(asOf))).toEqual({
      firstDay: '2026-02-01',
      lastDay: '2026-02-28',
      days: 28,
      settledFen: settled.map((wan) => wan * WAN),
      balanceFen: balance * WAN,
    })
  })
})

describe('the months', () => {
  const months = (firstDay: string, asOf: string) =>
    monthlyAverages(metric, books, day(firstDay), number(asOf)).map(({ month, averageFen, isProjected }) => [
      month,
      averageFen,
      isProjected,
    ])

  test('each rounded down, the running one projected', () => {
    expect(months('2026-01-10', '2026-02-04')).toEqual([
      ['2026-01', Math.floor((22 * 10 * WAN) / 31), false],
      ['2026-02', Math.floor(((10 + 11 + 26 * 6) * WAN) / 28), true],
    ])
  })

  test('on a first day the running month is all projected', () => {
    expect(months('2026-02-01', '2026-02-28')).toEqual([
      ['2026-02', Math.floor(((10 + 11 + 26 * 6) * WAN) / 28), false],
      ['2026-03', 6 * WAN, true],
    ])
  })

  test('twelve closed ones at most', () => {
    const found = months('2024-05-01', '2026-02-04')
    expect(found).toHaveLength(13)
    expect(found[0]).toEqual(['2025-02', 0, false])
  })
})
