import { toBusinessDay } from '../../../src/domain/date/business-day'
import { solarTermOn } from '../../../src/domain/messages/solar-terms'
import {
  eventReminderTimes,
  expiryTimes,
  greetingTime,
  hasFallen,
  isTimely,
  isWatchTold,
  letterOf,
  monthlyCardTime,
  monthsBetween,
  ruleChangeTime,
  welcomeTime,
} from '../../../src/domain/messages/stages'

const day = toBusinessDay
const at = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  { graceMisses: 6, told: [1, 4, 5] },
  { graceMisses: 3, told: [1, 2] },
  { graceMisses: 2, told: [1] },
  { graceMisses: 1, told: [] },
])('of $graceMisses periods of grace, the misses $told are told', ({ graceMisses, told }) => {
  const misses = Array.from({ length: graceMisses + 1 }, (_, at) => at)
  expect(misses.filter((each) => isWatchTold(each, graceMisses))).toEqual(told)
})

describe('a day or a second around each mark', () => {
  const joined = welcomeTime(day('2026-11-20'))
  const letter = letterOf(day('2026-12-01'))
  const rules = ruleChangeTime(day('2027-03-02'))
  const { first, last } = expiryTimes(day('2026-12-31'), 60)
  const { dayBefore, soon } = eventReminderTimes(at('2026-12-05T14:00'))
  test.each([
    ['welcome, the day before', joined, '2026-11-19T23:59:59', false],
    ['welcome, at 9 of the day', joined, '2026-11-20T09:00:00', true],
    ['welcome, 72 hours less a second', joined, '2026-11-22T23:59:59', true],
    ['welcome, 72 hours', joined, '2026-11-23T00:00:00', false],
    ['letter, a second before 9', letter, '2026-12-01T08:59:59', false],
    ['letter, at 9', letter, '2026-12-01T09:00:00', true],
    ['letter, a year later', letter, '2027-12-01T09:00:00', true],
    ['new rules, 61 days before', rules, '2026-12-31T23:59:59', false],
    ['new rules, 60 days before', rules, '2027-01-01T09:00:00', true],
    ['new rules, the day before', rules, '2027-03-01T23:59:59', true],
    ['new rules, once they hold', rules, '2027-03-02T00:00:00', false],
    ['expiry, 61 days before', first, '2026-10-31T23:59:59', false],
    ['expiry, 60 days before', first, '2026-11-01T09:00:00', true],
    ['expiry again, 8 days before', last, '2026-12-23T23:59:59', false],
    ['expiry again, 7 days before', last, '2026-12-24T09:00:00', true],
    ['the first word, 7 days before', first, '2026-12-24T09:00:00', false],
    ['expiry again, on the day', last, '2026-12-31T00:00:00', false],
    ['event, a second before the day before', dayBefore, '2026-12-04T13:59:59', false],
    ['event, a day before', dayBefore, '2026-12-04T14:00:00', true],
    ['event, two hours before, the first', dayBefore, '2026-12-05T12:00:00', false],
    ['event, two hours before, the second', soon, '2026-12-05T12:00:00', true],
    ['event, begun', soon, '2026-12-05T14:00:00', false],
  ])('%s', (_, time, now, isSaid) => {
    expect(isTimely(time, at(now))).toBe(isSaid)
  })
})

test.each([
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-01', 1],
  ['2026-08-05', '2026-11-04', 2],
  ['2026-08-05', '2026-11-05', 3],
  ['2025-11-05', '2026-11-05', 12],
])('from %s to %s are %i months', (from, to, months) => {
  expect(monthsBetween(day(from), day(to))).toBe(months)
})

test.each([
  ['a day short of three months', '2026-08-06', false],
  ['three months', '2026-08-05', true],
  ['a day short of a year', '2025-11-06', true],
  ['a year', '2025-11-05', false],
])('a customer of %s on the 5th gets the month’s card: %s', (_, since, isSent) => {
  expect(monthlyCardTime(day(since), day('2026-11-22')) !== null).toBe(isSent)
})

test.each([
  ['2025-12-05', '2026-12-04', false],
  ['2025-12-05', '2026-12-05', true],
])('since %s, greeted on %s: %s', (since, today, isGreeted) => {
  expect(greetingTime(day(since), day(today)) !== null).toBe(isGreeted)
})

test.each([
  ['2026-02-03', null],
  ['2026-02-04', 'spring'],
  ['2026-05-05', 'summer'],
  ['2027-05-06', 'summer'],
  ['2027-08-08', 'autumn'],
  ['2026-11-07', 'winter'],
  ['2026-12-22', null],
])('on %s begins %s', (date, term) => {
  expect(solarTermOn(day(date))).toBe(term)
})

test.each([
  { before: 10, recent: 8, isAsked: false },
  { before: 10, recent: 7, isAsked: true },
  { before: 100, recent: 71, isAsked: false },
  { before: 100, recent: 70, isAsked: true },
  { before: 9, recent: 0, isAsked: false },
])('from $before to $recent is asked about: $isAsked', ({ before, recent, isAsked }) => {
  expect(hasFallen(recent, before)).toBe(isAsked)
})
