import { toFen } from '../../../src/domain/money/fen'
import { averageShortFen, gapFenDays, isMetFlat, projectedAverageFen } from '../../../src/domain/projection/flat-projection'
import type { AverageUnderWay } from '../../../src/domain/projection/flat-projection'
import { extraNeededFen, latestDayFor, withdrawableFen } from '../../../src/domain/projection/planner'
import { averageProgressPpm, progressPpm } from '../../../src/domain/projection/progress'

const yuan = (amount: number) => toFen(Math.round(amount * 100))

function flat(mark: number, days: number, settledDays: number, balance: number, sum = settledDays * balance): AverageUnderWay {
  return { markFen: yuan(mark), days, settledDays, balanceFen: yuan(balance), sumFen: yuan(sum) }
}

const MONTH_150K = flat(200_000, 30, 10, 150_000)
const MONTH_ODD = flat(200_000, 31, 7, 181_234.5)
const MONTH_1M1 = flat(1_000_000, 30, 12, 1_100_000)
const QUARTER = flat(500_000, 91, 60, 480_000, 45 * 420_000 + 15 * 480_000)

describe('the golden vectors', () => {
  test.each([
    { name: 'T 200k, D 30', average: MONTH_150K, day: 11, extra: 75_000 },
    { name: 'T 200k, D 30', average: MONTH_150K, day: 16, extra: 100_000 },
    { name: 'T 200k, D 30', average: MONTH_150K, day: 21, extra: 150_000 },
    { name: 'T 200k, D 30', average: MONTH_150K, day: 30, extra: 1_500_000 },
    { name: 'T 200k, D 31', average: MONTH_ODD, day: 8, extra: 24_238.78 },
    { name: 'T 200k, D 31', average: MONTH_ODD, day: 15, extra: 34_219.45 },
    { name: 'T 200k, D 31', average: MONTH_ODD, day: 31, extra: 581_730.5 },
    { name: 'T 500k, D 91', average: QUARTER, day: 61, extra: 145_806.46 },
  ])('$name: $extra more from day $day', ({ average, day, extra }) => {
    expect(extraNeededFen(average, day)).toBe(yuan(extra))
  })

  test.each([
    { name: 'T 200k, D 30', average: MONTH_150K, extra: 100_000, day: 16 },
    { name: 'T 200k, D 30', average: MONTH_150K, extra: 75_000, day: 11 },
    { name: 'T 200k, D 30', average: MONTH_150K, extra: 74_999, day: null },
    { name: 'T 500k, D 91', average: QUARTER, extra: 200_000, day: 69 },
  ])('$name: $extra more makes it by day $day', ({ average, extra, day }) => {
    expect(latestDayFor(average, yuan(extra))).toBe(day)
  })

  test.each([
    { day: 13, amount: 166_666.66 },
    { day: 20, amount: 272_727.27 },
    { day: 30, amount: 1_100_000 },
  ])('T 1m, D 30, B 1.1m: $amount can be taken out from day $day', ({ day, amount }) => {
    expect(withdrawableFen(MONTH_1M1, day)).toBe(yuan(amount))
  })

  test('T 500k, D 91: the average ends at 450,329.67', () => {
    expect(projectedAverageFen(QUARTER)).toBe(yuan(450_329.67))
  })
})

describe('the edges', () => {
  test.each([
    { name: 'one fen below', balance: 19_999_999, isMet: false, shortFen: 1, ppm: 999_999 },
    { name: 'on the mark', balance: 20_000_000, isMet: true, shortFen: 0, ppm: 1_000_000 },
    { name: 'one fen above', balance: 20_000_001, isMet: true, shortFen: 0, ppm: 1_000_000 },
  ])('$name', ({ balance, isMet, shortFen, ppm }) => {
    const average = { markFen: toFen(20_000_000), days: 30, settledDays: 30, sumFen: toFen(30 * balance), balanceFen: toFen(balance) }
    expect(isMetFlat(average)).toBe(isMet)
    expect(averageShortFen(average)).toBe(shortFen)
    expect(averageProgressPpm(average)).toBe(ppm)
  })

  test('opened on day 21 of 30: the days before count as nothing', () => {
    const average = { markFen: yuan(100_000), days: 30, settledDays: 22, sumFen: yuan(2 * 240_000), balanceFen: yuan(240_000) }
    expect(gapFenDays(average)).toBe(yuan(30 * 100_000 - 10 * 240_000))
    expect(extraNeededFen(average, 23)).toBe(yuan(75_000))
  })

  test('nothing is settled yet', () => {
    const average = { markFen: yuan(100), days: 30, settledDays: 0, sumFen: toFen(0), balanceFen: yuan(90) }
    expect([extraNeededFen(average, 1), withdrawableFen(average, 1), latestDayFor(average, yuan(30))]).toEqual([yuan(10), 0, 21])
  })

  test('met already: nothing more is needed, and any day will do', () => {
    expect([extraNeededFen(MONTH_1M1, 13), latestDayFor(MONTH_1M1, yuan(1))]).toEqual([0, 30])
  })

  test.each([0, 10, 31, 11.5])('day %p is not open', (day) => {
    expect(() => extraNeededFen(MONTH_150K, day)).toThrow(RangeError)
    expect(() => withdrawableFen(MONTH_150K, day)).toThrow(RangeError)
  })

  test('a closed window has no day left, and an extra of nothing is no question', () => {
    expect(latestDayFor({ ...MONTH_150K, settledDays: 30 }, yuan(1))).toBeNull()
    expect(() => latestDayFor(MONTH_150K, toFen(0))).toThrow(RangeError)
  })

  test('a product beyond the safe integers is refused, not rounded', () => {
    expect(() => gapFenDays({ ...MONTH_150K, markFen: toFen(Number.MAX_SAFE_INTEGER) })).toThrow(RangeError)
  })

  test.each([
    { value: 0, mark: 5, ppm: 0 },
    { value: 9_007_199_254_740_990, mark: 9_007_199_254_740_991, ppm: 999_999 },
    { value: 7, mark: 7, ppm: 1_000_000 },
    { value: 8, mark: 7, ppm: 1_000_000 },
  ])('$value of $mark is $ppm ppm', ({ value, mark, ppm }) => {
    expect(progressPpm(value, mark)).toBe(ppm)
  })
})
