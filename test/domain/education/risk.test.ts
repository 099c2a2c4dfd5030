import type { BusinessDay } from '../../../src/domain/date/business-day'
import { assessRisk, type RiskScale } from '../../../src/domain/education/assess-risk'
import { riskGate, type Reader } from '../../../src/domain/education/risk-gate'
import type { RiskLevel } from '../../../src/domain/education/risk-level'
import { isExpiredOn, triesLeft, validUntilOf } from '../../../src/domain/education/risk-validity'

const day = (text: string) => text as BusinessDay

test.each([
  { assessed: '2025-11-22', validUntil: '2026-11-21' },
  { assessed: '2026-01-01', validUntil: '2026-12-31' },
  { assessed: '2024-02-29', validUntil: '2025-02-28' },
  { assessed: '2027-02-28', validUntil: '2028-02-27' },
  { assessed: '2027-03-01', validUntil: '2028-02-29' },
])('assessed on $assessed: good until $validUntil, and no day longer', ({ assessed, validUntil }) => {
  const assessment = { mayOpen: 'R3' as const, day: day(assessed) }
  expect(validUntilOf(assessment)).toBe(validUntil)
  expect(isExpiredOn(assessment, day(validUntil))).toBe(false)
  const next = new Date(Date.parse(validUntil) + 86_400_000).toISOString().slice(0, 10)
  expect(isExpiredOn(assessment, day(next))).toBe(true)
})

const times = (count: number, text: string) => Array.from({ length: count }, () => day(text))

test.each([
  { case: 'none yet', days: [], today: 2, thisYear: 8, nextTryDay: '2026-11-22' },
  { case: 'one today', days: times(1, '2026-11-22'), today: 1, thisYear: 7, nextTryDay: '2026-11-22' },
  { case: 'two today', days: times(2, '2026-11-22'), today: 0, thisYear: 6, nextTryDay: '2026-11-23' },
  { case: 'seven this year', days: times(7, '2026-03-02'), today: 1, thisYear: 1, nextTryDay: '2026-11-22' },
  { case: 'eight this year', days: times(8, '2026-03-02'), today: 0, thisYear: 0, nextTryDay: '2027-01-01' },
  {
    case: 'eight this year, two of them today',
    days: [...times(6, '2026-03-02'), ...times(2, '2026-11-22')],
    today: 0,
    thisYear: 0,
    nextTryDay: '2027-01-01',
  },
  { case: 'many the year before', days: times(8, '2025-12-31'), today: 2, thisYear: 8, nextTryDay: '2026-11-22' },
])('$case: $today left today, $thisYear this year', ({ days, today, thisYear, nextTryDay }) => {
  expect(triesLeft(days, day('2026-11-22'))).toEqual({ today, thisYear, nextTryDay })
})

const customer = (mayOpen?: RiskLevel, assessed = '2026-03-18'): Reader => ({
  kind: 'customer',
  assessment: mayOpen ? { mayOpen, day: day(assessed) } : null,
  nextTryDay: day('2026-11-23'),
})
const visitor: Reader = { kind: 'visitor' }
const signIn = { kind: 'signIn' }
const assess = { kind: 'assess', fromDay: '2026-11-23' }

test.each([
  { who: 'a visitor', reader: visitor, level: 'R1', closedBecause: [], remedy: null },
  { who: 'a visitor', reader: visitor, level: 'R2', closedBecause: [], remedy: null },
  { who: 'a visitor', reader: visitor, level: 'R3', closedBecause: ['LEARNING.RISK_UNKNOWN'], remedy: signIn },
  { who: 'never assessed', reader: customer(), level: 'R2', closedBecause: [], remedy: null },
  { who: 'never assessed', reader: customer(), level: 'R3', closedBecause: ['LEARNING.RISK_UNKNOWN'], remedy: assess },
  { who: 'suited to R2', reader: customer('R2'), level: 'R3', closedBecause: ['LEARNING.RISK_TOO_LOW'], remedy: assess },
  { who: 'suited to R3', reader: customer('R3'), level: 'R3', closedBecause: [], remedy: null },
  { who: 'suited to R3', reader: customer('R3'), level: 'R4', closedBecause: ['LEARNING.RISK_TOO_LOW'], remedy: assess },
  { who: 'R3, lapsed', reader: customer('R3', '2025-11-22'), level: 'R3', closedBecause: ['LEARNING.RISK_EXPIRED'], remedy: assess },
  {
    who: 'R2, lapsed',
    reader: customer('R2', '2025-11-22'),
    level: 'R3',
    closedBecause: ['LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'],
    remedy: assess,
  },
  { who: 'R2, lapsed', reader: customer('R2', '2025-11-22'), level: 'R2', closedBecause: [], remedy: null },
] as const)('$who, content of $level: $closedBecause', ({ reader, level, closedBecause, remedy }) => {
  const gate = riskGate(level, reader, day('2026-11-22'))
  expect(gate).toEqual({ isOpen: closedBecause.length === 0, neededLevel: level, closedBecause, remedy })
})

const options = [
  { id: 'a', points: 0 },
  { id: 'b', points: 5 },
  { id: 'c', points: 10 },
]
const scale: RiskScale = {
  questions: [
    { id: 'loss', options },
    { id: 'time', options },
  ],
  bands: [
    { level: 'C1', atLeastPoints: 0 },
    { level: 'C3', atLeastPoints: 10 },
    { level: 'C5', atLeastPoints: 20 },
  ],
  caps: [
    { questionId: 'loss', optionId: 'a', highestLevel: 'C1' },
    { questionId: 'time', optionId: 'b', highestLevel: 'C4' },
    { questionId: 'time', optionId: 'c', highestLevel: 'C4' },
  ],
}
const answered = (loss: string, time: string) => [
  { questionId: 'loss', optionId: loss },
  { questionId: 'time', optionId: time },
]

test.each([
  { loss: 'b', time: 'a', points: 5, levelByPoints: 'C1', level: 'C1', caps: [] },
  { loss: 'b', time: 'b', points: 10, levelByPoints: 'C3', level: 'C3', caps: [] },
  { loss: 'a', time: 'c', points: 10, levelByPoints: 'C3', level: 'C1', caps: [0] },
  { loss: 'c', time: 'c', points: 20, levelByPoints: 'C5', level: 'C4', caps: [2] },
])('$points points are $levelByPoints, and $level after caps', ({ loss, time, ...expected }) => {
  expect(assessRisk(scale, answered(loss, time))).toEqual({ ...expected, mostPoints: 20 })
})

test.each([
  { case: 'one is missing', answers: answered('a', 'a').slice(1), faultyIds: ['loss'] },
  { case: 'one is answered twice', answers: [...answered('a', 'a'), ...answered('b', 'a').slice(0, 1)], faultyIds: ['loss'] },
  { case: 'an option is of no question', answers: answered('a', 'z'), faultyIds: ['time'] },
  { case: 'a question is not asked', answers: [...answered('a', 'a'), { questionId: 'x', optionId: 'a' }], faultyIds: ['x'] },
])('$case: that is named', ({ answers, faultyIds }) => {
  expect(assessRisk(scale, answers)).toEqual({ faultyIds })
})
