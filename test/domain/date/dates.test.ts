import { execFileSync } from 'node:child_process'
import { addDays, daysBetween, parseBusinessDay, toBusinessDay } from '../../../src/domain/date/business-day'
import type { DayNumber } from '../../../src/domain/date/day-number'
import { fromDayNumber, parseDayNumber, toDayNumber } from '../../../src/domain/date/day-number'

const day = toBusinessDay

describe('business day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(parseBusinessDay(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00',
    '２026-01-01',
    '',
  ])('"%s" is none', (text) => {
    expect(parseBusinessDay(text)).toBeNull()
    expect(() => toBusinessDay(text)).toThrow(RangeError)
  })

  test.each([
    { from: '2026-02-28', days: 1, to: '2026-03-01' },
    { from: '2024-02-28', days: 1, to: '2024-02-29' },
    { from: '2026-01-01', days: -1, to: '2025-12-31' },
    { from: '2026-01-01', days: 365, to: '2027-01-01' },
    // The clocks of Shanghai went forward in these nights; days do not.
    { from: '1986-05-03', days: 2, to: '1986-05-05' },
  ])('$from plus $days days is $to', ({ from, days, to }) => {
    expect(addDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  test('numbers follow the calendar day by day through 400 years', () => {
    let expected = toDayNumber(day('1900-01-01')) as number
    for (let date = Date.UTC(1900, 0, 1); date < Date.UTC(2300, 0, 1); date += 86_400_000) {
      const text = new Date(date).toISOString().slice(0, 10)
      if (parseDayNumber(text) !== expected || fromDayNumber(expected as DayNumber) !== text) throw new Error(text)
      expected += 1
    }
    expect(fromDayNumber(expected as DayNumber)).toBe('2300-01-01')
  })
})

test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('days and periods are the same in %s', (timeZone) => {
  const script = `
    const { periodOf } = require('./src/domain/date/period')
    const { addDays } = require('./src/domain/date/business-day')
    const period = periodOf('quarter', '2026-03-31')
    console.log([new Date(2026, 0, 1).getTimezoneOffset(), addDays('2026-03-08', 1), period.key, period.lastDay, period.effectiveDay].join(' '))`
  const offset = { 'Asia/Shanghai': -480, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 }[timeZone]
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  })
  expect(output.trim()).toBe(`${offset} 2026-03-09 2026-Q1 2026-03-31 2026-04-01`)
})
