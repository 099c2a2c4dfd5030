import fc from 'fast-check'
import { toBusinessDay } from '../../../src/domain/date/business-day'
import type { DayNumber } from '../../../src/domain/date/day-number'
import { fromDayNumber } from '../../../src/domain/date/day-number'
import { periodsBetween } from '../../../src/domain/date/period'
import type { Period } from '../../../src/domain/date/period'
import { measure } from '../../../src/domain/ladder/measure'
import { evaluatePeriod } from '../../../src/domain/ladder/replay'
import { toFen } from '../../../src/domain/money/fen'
import { gapFenDays } from '../../../src/domain/projection/flat-projection'
import type { AverageUnderWay } from '../../../src/domain/projection/flat-projection'
import { extraNeededFen, latestDayFor, withdrawableFen } from '../../../src/domain/projection/planner'
import { RULES_FILES, WAN, booksOf, ladderOf } from '../ladder/scheme-files'

/** Both windows: a month's average of scheme A and a quarter's of scheme B, at the mark of one tier. */
const CASES = [
  { ladder: ladderOf(RULES_FILES.bocWealth), kind: 'month', markFen: 100 * WAN, place: 2 },
  { ladder: ladderOf(RULES_FILES.branchSixStep), kind: 'quarter', markFen: 50 * WAN, place: 3 },
] as const

const all = (kind: Period['kind']): Period[] => periodsBetween(kind, toBusinessDay('2024-01-01'), toBusinessDay('2026-12-31'))

describe.each(CASES)('over a $kind, the projection inverts the evaluation', ({ ladder, kind, markFen, place }) => {
  const rules = ladder.versions[0]

  /** A period, a change list with its first change perhaps inside it (opened mid-period), settled days, and an open day. */
  const situation = fc.constantFrom(...all(kind)).chain((period) =>
    fc
      .record({
        settled: fc.integer({ min: 1, max: period.days - 1 }),
        openAt: fc.nat(1000),
        raw: fc.array(fc.tuple(fc.nat(200), fc.nat(3 * markFen)), { minLength: 1, maxLength: 5 }),
      })
      .map(({ settled, openAt, raw }) => {
        const lastSettled = period.firstNumber + settled - 1
        const changes = raw.map(([back, fen]): [number, number] => [lastSettled - back, fen]).sort(([a], [b]) => a - b)
        const firstOpen = settled + 1
        return { period, changes, settled, dayOfPeriod: firstOpen + (openAt % (period.days - settled)) }
      }),
  )

  const isMet = (changes: readonly [number, number][], period: Period): boolean => {
    const balances = changes.map(([number, fen]) => [fromDayNumber(number as DayNumber), fen])
    const books = booksOf({ accounts: [{ id: 'a', kind: 'deposit', balances }] })
    return evaluatePeriod(ladder, books, period, { tierId: 'base', misses: 0 }).tiers[place]?.isMet === true
  }

  const underWay = (changes: readonly [number, number][], period: Period, settled: number): AverageUnderWay => {
    const balances = changes.map(([number, fen]) => [fromDayNumber(number as DayNumber), fen])
    const asOf = (period.firstNumber + settled - 1) as DayNumber
    const reading = measure(rules, booksOf({ accounts: [{ id: 'a', kind: 'deposit', balances }] }), period, asOf)[0]
    if (!reading) throw new Error('no reading')
    const { total, balance, settledDays, days } = reading
    return { markFen: toFen(markFen), sumFen: toFen(total), balanceFen: toFen(balance), settledDays, days }
  }

  const withExtra = (changes: readonly [number, number][], period: Period, dayOfPeriod: number, extraFen: number): [number, number][] => {
    const last = changes[changes.length - 1]?.[1] ?? 0
    return [...changes, [period.firstNumber + dayOfPeriod - 1, last + extraFen]]
  }

  test('with the extra the mark is met, with one fen less it is not', () => {
    fc.assert(
      fc.property(situation, ({ period, changes, settled, dayOfPeriod }) => {
        const average = underWay(changes, period, settled)
        expect(gapFenDays(average) <= 0).toBe(isMet(changes, period))
        const extraFen = extraNeededFen(average, dayOfPeriod)
        expect(isMet(withExtra(changes, period, dayOfPeriod, extraFen), period)).toBe(true)
        if (extraFen > 0) expect(isMet(withExtra(changes, period, dayOfPeriod, extraFen - 1), period)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('on the latest day the extra makes it, a day later it does not', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 5 * markFen }), ({ period, changes, settled }, extra) => {
        const average = underWay(changes, period, settled)
        const latest = latestDayFor(average, toFen(extra))
        const makesIt = (dayOfPeriod: number) => isMet(withExtra(changes, period, dayOfPeriod, extra), period)
        if (latest === null) expect(makesIt(settled + 1)).toBe(false)
        else {
          expect(latest > settled && makesIt(latest)).toBe(true)
          if (latest < period.days) expect(makesIt(latest + 1)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('what can be taken out leaves the mark met, one fen more does not, nor is it there', () => {
    fc.assert(
      fc.property(situation, ({ period, changes, settled, dayOfPeriod }) => {
        const average = underWay(changes, period, settled)
        const amount = withdrawableFen(average, dayOfPeriod)
        if (gapFenDays(average) > 0) expect(amount).toBe(0)
        else {
          expect(isMet(withExtra(changes, period, dayOfPeriod, -amount), period)).toBe(true)
          if (amount < average.balanceFen) expect(isMet(withExtra(changes, period, dayOfPeriod, -amount - 1), period)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})
