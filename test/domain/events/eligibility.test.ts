import type { BusinessDay } from '../../../src/domain/date/business-day'
import { ageOn, reasonsAgainst, windowReasons, type Guest, type Requirements } from '../../../src/domain/events/eligibility'
import type { RiskLevel } from '../../../src/domain/education/risk-level'

const day = (text: string) => text as BusinessDay
const eventDay = day('2026-12-05')
const today = day('2026-11-22')
const anybody: Requirements = { fromTierPlace: null, cities: null, riskLevel: null, childAges: null }
const guest = (more: Partial<Guest> = {}): Guest => ({
  ...{ tierPlace: 0, city: null, childBirthDays: [], reader: { kind: 'customer', assessment: null, nextTryDay: today } },
  ...more,
})
const assessed = (mayOpen: RiskLevel, on: string): Partial<Guest> => ({
  reader: {
    kind: 'customer',
    assessment: { day: day(on), mayOpen },
    nextTryDay: day('2026-11-23'),
  },
})
const codesOf = (needs: Partial<Requirements>, who: Partial<Guest> | null) =>
  reasonsAgainst({ ...anybody, ...needs }, who && guest(who), eventDay, today).map(({ code }) => code)

test.each([
  { what: 'a tier below', needs: { fromTierPlace: 2 }, who: { tierPlace: 1 }, codes: ['TIER'] },
  { what: 'that tier', needs: { fromTierPlace: 2 }, who: { tierPlace: 2 }, codes: [] },
  { what: 'a tier above', needs: { fromTierPlace: 2 }, who: { tierPlace: 3 }, codes: [] },
  { what: 'one of the cities', needs: { cities: ['beijing', 'shanghai'] }, who: { city: 'shanghai' }, codes: [] },
  { what: 'another city', needs: { cities: ['beijing'] }, who: { city: 'shanghai' }, codes: ['CITY'] },
  { what: 'no city on record', needs: { cities: ['beijing'] }, who: {}, codes: ['CITY'] },
  { what: 'no assessment, but general education', needs: { riskLevel: 'R2' as const }, who: {}, codes: [] },
  { what: 'no assessment', needs: { riskLevel: 'R3' as const }, who: {}, codes: ['RISK_UNKNOWN'] },
  { what: 'an assessment a level below', needs: { riskLevel: 'R4' as const }, who: assessed('R3', '2026-11-01'), codes: ['RISK_TOO_LOW'] },
  { what: 'an assessment of that level', needs: { riskLevel: 'R4' as const }, who: assessed('R4', '2026-11-01'), codes: [] },
  { what: 'an old one, of that level', needs: { riskLevel: 'R4' as const }, who: assessed('R4', '2025-11-01'), codes: ['RISK_EXPIRED'] },
  {
    what: 'an old one, a level below',
    needs: { riskLevel: 'R4' as const },
    who: assessed('R3', '2025-11-01'),
    codes: ['RISK_EXPIRED', 'RISK_TOO_LOW'],
  },
  {
    what: 'everything at once',
    needs: { fromTierPlace: 1, cities: ['beijing'], riskLevel: 'R3' as const, childAges: { fromYears: 6, toYears: 12 } },
    who: {},
    codes: ['TIER', 'CITY', 'RISK_UNKNOWN', 'CHILD_AGE'],
  },
  { what: 'a visitor, whatever it asks', needs: { fromTierPlace: 1, cities: ['beijing'] }, who: null, codes: ['SIGNED_OUT'] },
])('$what: $codes', ({ needs, who, codes }) => {
  expect(codesOf(needs, who)).toEqual(codes)
})

test('what would change it is told with each reason', () => {
  const needs: Requirements = { fromTierPlace: 2, cities: ['beijing'], riskLevel: 'R4', childAges: { fromYears: 6, toYears: 12 } }
  expect(reasonsAgainst(needs, guest(assessed('R3', '2026-11-22')), eventDay, today)).toEqual([
    { code: 'TIER', fromTierPlace: 2 },
    { code: 'CITY', cities: ['beijing'] },
    { code: 'RISK_TOO_LOW', neededLevel: 'R4', fromDay: '2026-11-23' },
    { code: 'CHILD_AGE', fromYears: 6, toYears: 12 },
  ])
})

describe('a child of 6 to 12 on 2026-12-05', () => {
  test.each([
    { born: '2020-12-06', is: 'a day too young', codes: ['CHILD_AGE'] },
    { born: '2020-12-05', is: 'six on the day', codes: [] },
    { born: '2020-12-04', is: 'six since yesterday', codes: [] },
    { born: '2013-12-06', is: 'thirteen tomorrow', codes: [] },
    { born: '2013-12-05', is: 'thirteen on the day', codes: ['CHILD_AGE'] },
  ])('born $born, $is: $codes', ({ born, codes }) => {
    expect(codesOf({ childAges: { fromYears: 6, toYears: 12 } }, { childBirthDays: [day(born)] })).toEqual(codes)
  })

  test('one of several children is enough', () => {
    const childBirthDays = [day('2010-01-01'), day('2018-01-01')]
    expect(codesOf({ childAges: { fromYears: 6, toYears: 12 } }, { childBirthDays })).toEqual([])
  })

  test('born on a leap day, one is a year older from the first of March on', () => {
    expect([ageOn(day('2020-02-29'), day('2026-02-28')), ageOn(day('2020-02-29'), day('2026-03-01'))]).toEqual([5, 6])
  })
})

test.each([
  { nowMs: 99, isCancelled: false, codes: ['NOT_OPEN'] },
  { nowMs: 100, isCancelled: false, codes: [] },
  { nowMs: 199, isCancelled: false, codes: [] },
  { nowMs: 200, isCancelled: false, codes: ['CLOSED'] },
  { nowMs: 150, isCancelled: true, codes: ['CANCELLED'] },
  { nowMs: 250, isCancelled: true, codes: ['CANCELLED'] },
])('open from 100 to 200, at $nowMs, cancelled: $isCancelled: $codes', ({ nowMs, isCancelled, codes }) => {
  expect(windowReasons({ opensAtMs: 100, closesAtMs: 200 }, isCancelled, nowMs).map(({ code }) => code)).toEqual(codes)
})
