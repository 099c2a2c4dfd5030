import { dayAt } from '../../../src/domain/date/day-at'
import { midnightMs } from '../../../src/domain/date/midnight'
import { weekdayOf } from '../../../src/domain/date/working-day'
import { toBusinessDay } from '../../../src/domain/date/business-day'

test.each([
  { instant: '2026-11-22T23:59:59+08:00', day: '2026-11-22', weekday: 7 },
  { instant: '2026-11-23T00:00:00+08:00', day: '2026-11-23', weekday: 1 },
  { instant: '2026-11-22T16:00:00Z', day: '2026-11-23', weekday: 1 },
  { instant: '1969-12-31T15:59:59Z', day: '1969-12-31', weekday: 3 },
])('$instant is on $day, weekday $weekday', ({ instant, day, weekday }) => {
  expect(dayAt(Date.parse(instant))).toBe(day)
  expect(weekdayOf(toBusinessDay(day))).toBe(weekday)
  expect(dayAt(midnightMs(toBusinessDay(day)))).toBe(day)
})
