import { toBusinessDay } from '../../../src/domain/date/business-day'
import { effectiveDayOf, parsePeriod, periodOf, periodsBetween, shiftPeriod } from '../../../src/domain/date/period'
import type { Period } from '../../../src/domain/date/period'
import { lastClosedQuarterOf, lastMonthOf, monthsUpTo } from '../../../src/domain/date/window'
import { fromDayNumber } from '../../../src/domain/date/day-number'
import type { DayWindow } from '../../../src/domain/date/window'

const period = (key: string): Period => {
  const found = parsePeriod(key)
  if (!found) throw new Error(key)
  return found
}
const span = (window: DayWindow): string => `${fromDayNumber(window.firstNumber)}…${fromDayNumber(window.lastNumber)} ${window.days}`

describe('period', () => {
  test.each([
    { key: '2026-02', first: '2026-02-01', last: '2026-02-28', days: 28, next: '2026-03', effective: '2026-03-01' },
    { key: '2024-02', first: '2024-02-01', last: '2024-02-29', days: 29, next: '2024-03', effective: '2024-03-01' },
    { key: '2026-12', first: '2026-12-01', last: '2026-12-31', days: 31, next: '2027-01', effective: '2027-01-01' },
    { key: '2026-Q1', first: '2026-01-01', last: '2026-03-31', days: 90, next: '2026-Q2', effective: '2026-04-01' },
    { key: '2026-Q2', first: '2026-04-01', last: '2026-06-30', days: 91, next: '2026-Q3', effective: '2026-07-01' },
    { key: '2026-Q4', first: '2026-10-01', last: '2026-12-31', days: 92, next: '2027-Q1', effective: '2027-01-01' },
  ])('$key runs $days days to $last and takes effect on $effective', ({ key, first, last, days, next, effective }) => {
    const found = period(key)
    expect(found).toMatchObject({ key, firstDay: first, lastDay: last, days })
    expect(effectiveDayOf(found)).toBe(effective)
    expect(shiftPeriod(found, 1).key).toBe(next)
    expect(shiftPeriod(shiftPeriod(found, 1), -1)).toEqual(found)
    expect(periodOf(found.kind, found.firstDay)).toEqual(found)
    expect(periodOf(found.kind, found.lastDay)).toEqual(found)
  })

  test.each(['2026-13', '2026-00', '2026-Q0', '2026-Q5', '2026-1', '2026', '0000-01', 'Q1'])('"%s" is none', (key) => {
    expect(parsePeriod(key)).toBeNull()
  })

  test('periods between two days include both ends', () => {
    const keys = periodsBetween('month', toBusinessDay('2025-11-30'), toBusinessDay('2026-02-01')).map(({ key }) => key)
    expect(keys).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  test.each([
    { key: '2026-03', month: '2026-03-01…2026-03-31 31', quarter: '2026-01-01…2026-03-31 90', year: '2025-04-01…2026-03-31 365' },
    { key: '2026-04', month: '2026-04-01…2026-04-30 30', quarter: '2026-01-01…2026-03-31 90', year: '2025-05-01…2026-04-30 365' },
    { key: '2026-01', month: '2026-01-01…2026-01-31 31', quarter: '2025-10-01…2025-12-31 92', year: '2025-02-01…2026-01-31 365' },
    { key: '2026-12', month: '2026-12-01…2026-12-31 31', quarter: '2026-10-01…2026-12-31 92', year: '2026-01-01…2026-12-31 365' },
    { key: '2024-Q1', month: '2024-03-01…2024-03-31 31', quarter: '2024-01-01…2024-03-31 91', year: '2023-04-01…2024-03-31 366' },
  ])('the windows of $key', ({ key, month, quarter, year }) => {
    expect([span(lastMonthOf(period(key))), span(lastClosedQuarterOf(period(key))), span(monthsUpTo(period(key), 12))]).toEqual([
      month,
      quarter,
      year,
    ])
  })
})
