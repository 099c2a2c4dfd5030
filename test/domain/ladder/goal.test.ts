import { toBusinessDay } from '../../../src/domain/date/business-day'
import { toDayNumber } from '../../../src/domain/date/day-number'
import { periodOf, periodsBetween } from '../../../src/domain/date/period'
import { toFen } from '../../../src/domain/money/fen'
import { planGoal, reviewGoal } from '../../../src/domain/ladder/goal'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { plannerMetricOf } from '../../../src/domain/ladder/planner-metric'
import { replay } from '../../../src/domain/ladder/replay'
import { runningAverage } from '../../../src/domain/ladder/running-average'
import { RULES_FILES, WAN, booksOf, ladderOf, valueOf } from './scheme-files'

const day = toBusinessDay
const A = ladderOf(RULES_FILES.bocWealth)
const B = ladderOf(RULES_FILES.branchSixStep)
/** By quarter, on the average of the quarter's last month. */
const lastMonth = ladderOf({
  ...RULES_FILES.branchSixStep,
  metrics: { aum: { ...RULES_FILES.branchSixStep.metrics.aum, window: 'month' } },
})

const depositOf = (fen: number) => booksOf({ accounts: [{ id: 'a', kind: 'deposit', balances: [['2026-01-01', fen]] }] })

/** The plan with so much on deposit, flat, as of a settled day. */
function plan(ladder: Ladder, balanceFen: number, asOf: string, runningDay: string, markFen: number, target: string) {
  const metric = plannerMetricOf(ladder.versions[0])?.metric
  if (!metric) throw new Error('no average to plan with')
  const period = periodOf(ladder.kind, day(runningDay))
  const average = runningAverage(metric, depositOf(balanceFen), period, toDayNumber(day(asOf)))
  return planGoal(metric, average, period, toFen(markFen), day(target))
}

describe('the plan is for the last period in effect by the day', () => {
  test.each([
    { target: '2026-04-30', periodKey: '2026-04', effectiveDay: '2026-05-01', tale: 'none in time: the running one, too late' },
    { target: '2026-05-01', periodKey: '2026-04', effectiveDay: '2026-05-01', tale: 'the running one, just in time' },
    { target: '2026-05-31', periodKey: '2026-04', effectiveDay: '2026-05-01', tale: 'the next is not in effect yet' },
    { target: '2026-06-01', periodKey: '2026-05', effectiveDay: '2026-06-01', tale: 'the next' },
    { target: '2027-01-15', periodKey: '2026-12', effectiveDay: '2027-01-01', tale: 'over the year’s end' },
    { target: '9999-12-31', periodKey: '9999-11', effectiveDay: '9999-12-01', tale: 'at the end of days' },
  ])('$target: $tale', ({ target, periodKey, effectiveDay }) => {
    expect(plan(A, 15 * WAN, '2026-04-10', '2026-04-11', 20 * WAN, target)).toMatchObject({ lastPeriodKey: periodKey, effectiveDay })
  })
})

describe('in the running period', () => {
  // The product's vector: T 200k, D 30, t 10, B 150k flat: 75,000 from day 11.
  test.each([
    { balance: 15 * WAN, asOf: '2026-04-10', fromDay: '2026-04-11', needed: 22.5 * WAN, extra: 7.5 * WAN },
    { balance: 15 * WAN, asOf: '2026-04-29', fromDay: '2026-04-30', needed: 165 * WAN, extra: 150 * WAN },
    { balance: 15 * WAN, asOf: '2026-03-31', fromDay: '2026-04-01', needed: 20 * WAN, extra: 5 * WAN },
    { balance: 20 * WAN, asOf: '2026-04-10', fromDay: '2026-04-11', needed: 20 * WAN, extra: null },
    { balance: 30 * WAN, asOf: '2026-04-10', fromDay: '2026-04-11', needed: 30 * WAN, extra: null },
    { balance: 20 * WAN - 1, asOf: '2026-04-10', fromDay: '2026-04-11', needed: 20 * WAN + 1, extra: 2 },
  ])('$balance fen as of $asOf', ({ balance, asOf, fromDay, needed, extra }) => {
    expect(plan(A, balance, asOf, '2026-04-15', 20 * WAN, '2026-05-01')).toEqual({
      lastPeriodKey: '2026-04',
      effectiveDay: '2026-05-01',
      fromDay,
      markFen: 20 * WAN,
      balanceNeededFen: needed,
      extraFen: extra,
    })
  })
})

describe('in a later period the mark itself is needed, from its first day', () => {
  test.each([
    { ladder: A, balance: 15 * WAN, target: '2026-06-01', fromDay: '2026-05-01', extra: 5 * WAN },
    { ladder: A, balance: 20 * WAN, target: '2026-06-01', fromDay: '2026-05-01', extra: null },
    { ladder: A, balance: 25 * WAN, target: '2026-06-01', fromDay: '2026-05-01', extra: null },
    { ladder: B, balance: 15 * WAN, target: '2026-12-31', fromDay: '2026-07-01', extra: 5 * WAN },
    { ladder: lastMonth, balance: 15 * WAN, target: '2026-12-31', fromDay: '2026-09-01', extra: 5 * WAN },
  ])('by $target from $fromDay', ({ ladder, balance, target, fromDay, extra }) => {
    const found = plan(ladder, balance, '2026-04-10', '2026-04-11', 20 * WAN, target)
    expect(found).toMatchObject({ fromDay, balanceNeededFen: 20 * WAN, extraFen: extra })
  })
})

test('a running average of a month that has not begun is planned from its first day', () => {
  expect(plan(lastMonth, 15 * WAN, '2026-04-10', '2026-04-11', 20 * WAN, '2026-07-01')).toMatchObject({
    lastPeriodKey: '2026-Q2',
    fromDay: '2026-06-01',
    balanceNeededFen: 20 * WAN,
    extraFen: 5 * WAN,
  })
})

test('every period that closed after the goal was set is reviewed, to the fen', () => {
  const balances = [
    ['2026-01-01', 20 * WAN],
    ['2026-02-01', 20 * WAN - 1],
    ['2026-03-01', 25 * WAN],
  ]
  const books = booksOf({ accounts: [{ id: 'a', kind: 'deposit', balances }] })
  const history = valueOf(replay(A, books, periodsBetween('month', day('2026-01-01'), day('2026-03-31')), { tierId: 'base', misses: 0 }))
  const reviewed = (tierId: string, setDay: string) =>
    reviewGoal(A, history, tierId, day(setDay)).map(({ periodKey, averageFen, isReached }) => [periodKey, averageFen, isReached])
  const [january, february, march] = [
    ['2026-01', 20 * WAN, true],
    ['2026-02', 20 * WAN - 1, false],
    ['2026-03', 25 * WAN, true],
  ]
  expect(reviewed('wealth', '2025-12-01')).toEqual([march, february, january])
  expect(reviewed('wealth', '2026-01-31')).toEqual([march, february, january])
  expect(reviewed('wealth', '2026-02-01')).toEqual([march, february])
  expect(reviewed('wealth', '2026-04-01')).toEqual([])
  expect(reviewGoal(A, history, 'wealthManagement', day('2026-03-05'))).toEqual([
    { periodKey: '2026-03', averageFen: 25 * WAN, markFen: 100 * WAN, isReached: false },
  ])
})

test('a scheme of scores has nothing to review by', () => {
  const D = ladderOf(RULES_FILES.ladderScore)
  const counts = { '2026-01': { productKinds: 1, eventsAttended: 0, coursesFinished: 0 } }
  const history = valueOf(
    replay(D, booksOf({ counts }), periodsBetween('month', day('2026-01-01'), day('2026-01-31')), { tierId: 'junior', misses: 0 }),
  )
  expect(reviewGoal(D, history, 'senior', day('2026-01-01'))).toEqual([])
})
