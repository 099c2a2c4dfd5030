import { parsePeriod } from '../../../src/domain/date/period'
import { evaluatePeriod } from '../../../src/domain/ladder/replay'
import { RULES_FILES, booksOf, ladderOf } from './scheme-files'

/** One point in 49 of a hundred: as a float, 1/49 · 49 is 0.9999999999999999. */
const part = (metric: string, ceiling: number, weight: string) => ({ metric, floor: 0, ceiling, weight })
const { metrics, scores, tiers } = RULES_FILES.ladderScore
const ladder = ladderOf({
  ...RULES_FILES.ladderScore,
  metrics: { events: metrics.events, courses: metrics.courses },
  scores: { ladder: { ...scores.ladder, parts: [part('events', 49, '0.49'), part('courses', 3, '0.51')] } },
  tiers: tiers.map((tier, index) => (index === 0 ? tier : { ...tier, criteria: { score: 'ladder', atLeast: index === 1 ? '1' : '18.0' } })),
})

const period = parsePeriod('2026-03')
const evaluated = (eventsAttended: number, coursesFinished: number) => {
  if (!period) throw new Error('2026-03')
  const books = booksOf({ counts: { '2026-03': { eventsAttended, coursesFinished } } })
  return evaluatePeriod(ladder, books, period, { tierId: 'junior', misses: 0 })
}

test.each([
  { events: 0, courses: 0, tier: 'junior', tenths: 0 },
  { events: 1, courses: 0, tier: 'intermediate', tenths: 10 },
  { events: 0, courses: 1, tier: 'intermediate', tenths: 170 },
  { events: 1, courses: 1, tier: 'senior', tenths: 180 },
  { events: 49, courses: 3, tier: 'senior', tenths: 1000 },
  { events: 60, courses: 9, tier: 'senior', tenths: 1000 },
])('$events events and $courses courses: $tenths tenths, $tier', ({ events, courses, tier, tenths }) => {
  const { earnedTierId, tiers: checks } = evaluated(events, courses)
  expect(earnedTierId).toBe(tier)
  expect(checks[1]?.rule).toMatchObject({ kind: 'score', markTenths: 10, scoreTenths: tenths })
})
