import { toBusinessDay } from '../../../src/domain/date/business-day'
import { workingDayAfter } from '../../../src/domain/date/working-day'

test.each([
  { day: '2026-11-23', weekday: 'Monday', count: 1, after: '2026-11-24' },
  { day: '2026-11-27', weekday: 'Friday', count: 1, after: '2026-11-30' },
  { day: '2026-11-28', weekday: 'Saturday', count: 1, after: '2026-11-30' },
  { day: '2026-11-29', weekday: 'Sunday', count: 1, after: '2026-11-30' },
  { day: '2026-11-23', weekday: 'Monday', count: 3, after: '2026-11-26' },
  { day: '2026-11-25', weekday: 'Wednesday', count: 3, after: '2026-11-30' },
  { day: '2026-11-27', weekday: 'Friday', count: 10, after: '2026-12-11' },
  { day: '2024-02-28', weekday: 'Wednesday of a leap year', count: 2, after: '2024-03-01' },
  { day: '1969-12-31', weekday: 'Wednesday before the epoch', count: 3, after: '1970-01-05' },
  { day: '1960-01-01', weekday: 'Friday long before it', count: 1, after: '1960-01-04' },
])('$count working days after $day, a $weekday: $after', ({ day, count, after }) => {
  expect(workingDayAfter(toBusinessDay(day), count)).toBe(after)
})
