import { answerTo, changeOf, type Asked } from '../../../../src/features/ladder/planner/answer'
import { stripTopFen, toStrip } from '../../../../src/features/ladder/planner/strip-view'
import type { PeriodAverage } from '../../../../src/contract/average'
import { toBusinessDay } from '../../../../src/domain/date/business-day'
import { toFen, type Fen } from '../../../../src/domain/money/fen'

const yuan = (amount: number): Fen => toFen(Math.round(amount * 100))

/** A month of 30 days with ten settled at one balance. */
function period(balanceYuan: number, settledDays = 10, days = 30): PeriodAverage {
  return {
    metricId: 'aum',
    name: { 'zh-CN': '日均', 'zh-HK': '日均', en: 'Average' },
    period: 'month',
    firstDay: toBusinessDay('2026-11-01'),
    lastDay: toBusinessDay('2026-11-30'),
    days,
    effectiveDay: toBusinessDay('2026-12-01'),
    settledFen: Array.from({ length: settledDays }, () => yuan(balanceYuan)),
    balanceFen: yuan(balanceYuan),
    marks: [{ tierId: 'silver', markFen: yuan(200_000) }],
    isOnlyOneOfAll: false,
  }
}

const ask = (asked: Partial<Asked>): Asked => ({ question: 'deposit', dayOfPeriod: 11, amountFen: toFen(0), ...asked })

describe('the vectors of the product: 200,000 in 30 days, ten settled at 150,000', () => {
  test.each([
    { day: 11, extraYuan: 75_000 },
    { day: 16, extraYuan: 100_000 },
    { day: 21, extraYuan: 150_000 },
    { day: 30, extraYuan: 1_500_000 },
  ])('from day $day: $extraYuan', ({ day, extraYuan }) => {
    const answer = answerTo(period(150_000), yuan(200_000), ask({ dayOfPeriod: day }))
    expect(answer).toEqual({ kind: 'deposit', extraFen: yuan(extraYuan), fromDay: `2026-11-${day}`, keptDays: 31 - day })
  })

  test.each([
    { amountYuan: 100_000, day: '2026-11-16' },
    { amountYuan: 75_000, day: '2026-11-11' },
  ])('$amountYuan reaches it by $day', ({ amountYuan, day }) => {
    const answer = answerTo(period(150_000), yuan(200_000), ask({ question: 'deadline', amountFen: yuan(amountYuan) }))
    expect(answer).toMatchObject({ kind: 'deadline', day })
  })

  test('one yuan less than 75,000 is too late, and the least that does it is told', () => {
    const answer = answerTo(period(150_000), yuan(200_000), ask({ question: 'deadline', amountFen: yuan(74_999) }))
    expect(answer).toEqual({ kind: 'too-late', leastFen: yuan(75_000) })
  })
})

describe('withdrawing: a mark of 1,000,000 in 30 days, twelve settled at 1,100,000', () => {
  test.each([
    { day: 13, yuanOut: 166_666.66 },
    { day: 20, yuanOut: 272_727.27 },
    { day: 30, yuanOut: 1_100_000 },
  ])('from day $day: $yuanOut', ({ day, yuanOut }) => {
    const answer = answerTo(period(1_100_000, 12), yuan(1_000_000), ask({ question: 'withdrawal', dayOfPeriod: day }))
    expect(answer).toMatchObject({ kind: 'withdrawal', fen: yuan(yuanOut) })
  })

  test('nothing can be spared where the mark is missed anyway', () => {
    expect(answerTo(period(150_000), yuan(200_000), ask({ question: 'withdrawal' }))).toEqual({ kind: 'nothing-to-spare' })
  })
})

test('a balance that is enough asks for nothing more', () => {
  expect(answerTo(period(200_000), yuan(200_000), ask({}))).toEqual({ kind: 'enough' })
})

describe('the strip', () => {
  const average = { ...period(0), settledFen: [yuan(1), yuan(1), yuan(2)], balanceFen: yuan(2) }

  test('days at one balance are one block, and the days add up to the period', () => {
    const runs = toStrip(average, null)
    expect(runs.map(({ state, days, fen }) => [state, days, fen])).toEqual([
      ['settled', 2, 100],
      ['settled', 1, 200],
      ['projected', 27, 200],
    ])
    expect(runs.reduce((sum, { days }) => sum + days, 0)).toBe(30)
  })

  test('a deposit stands on the balance from its day to the end', () => {
    const answer = answerTo(period(150_000), yuan(200_000), ask({ dayOfPeriod: 21 }))
    const runs = toStrip(period(150_000), changeOf(period(150_000), answer))
    expect(runs.map(({ state, days }) => [state, days])).toEqual([
      ['settled', 10],
      ['projected', 10],
      ['added', 10],
    ])
    expect(runs.at(-1)).toMatchObject({ fen: yuan(300_000), baseFen: yuan(150_000) })
  })

  test('one huge deposit does not press the mark flat', () => {
    const runs = toStrip(average, { fromDayOfPeriod: 30, changeFen: yuan(1_000_000) })
    expect(stripTopFen(runs, yuan(200_000))).toBeLessThanOrEqual(yuan(200_000) * 2 * 1.12)
  })
})
