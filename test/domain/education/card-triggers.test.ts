import { toBusinessDay } from '../../../src/domain/date/business-day'
import { triggerOf } from '../../../src/domain/education/card-triggers'

test.each([
  ['the last day before the 6th month', '2026-06-18', '2015-01-01', '1990-05-05', '2026-10-31', null],
  ['the first day of the 6th month', '2026-06-18', '2015-01-01', '1990-05-05', '2026-11-01', 'mortgage-6'],
  ['its last day', '2026-06-30', '2015-01-01', '1990-05-05', '2026-11-30', 'mortgage-6'],
  ['the day after', '2026-06-01', '2015-01-01', '1990-05-05', '2026-12-01', null],
  ['over a new year', '2026-08-31', '2015-01-01', '1990-05-05', '2027-01-15', 'mortgage-6'],
  ['the 12th month of a mortgage', '2025-12-03', '2015-01-01', '1990-05-05', '2026-11-22', 'mortgage-12'],
  ['the 12th month with the bank', null, '2025-12-31', '1990-05-05', '2026-11-01', 'customer-12'],
  ['the month of the 55th birthday', null, '2015-01-01', '1971-11-30', '2026-11-01', 'age-55'],
  ['the month after it', null, '2015-01-01', '1971-10-31', '2026-11-01', null],
  ['two in one month: one card, the mortgage first', '2026-06-18', '2025-12-01', '1971-11-30', '2026-11-22', 'mortgage-6'],
])('%s', (_, mortgage, customer, birth, today, trigger) => {
  const days = (day: string | null) => (day === null ? [] : [toBusinessDay(day)])
  expect(triggerOf({ mortgage: days(mortgage), customer: days(customer), birth: days(birth) }, toBusinessDay(today))).toBe(trigger)
})
