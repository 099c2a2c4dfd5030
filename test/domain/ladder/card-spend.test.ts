import { parsePeriod } from '../../../src/domain/date/period'
import { monthsUpTo } from '../../../src/domain/date/window'
import { spendLines } from '../../../src/domain/ladder/card-spend'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { measure } from '../../../src/domain/ladder/measure'
import { RULES_FILES, WAN, booksOf, ladderOf } from './scheme-files'

const A = ladderOf(RULES_FILES.bocWealth)
const classic = ladderOf(RULES_FILES.bocWealthClassic)
const march = parsePeriod('2026-03')

const purchase = (more: object = {}) => ({
  ...{ id: 'p', postingDay: '2026-03-10', amountFen: 5 * WAN, merchant: '盒马', category: 'grocery' },
  ...{ type: 'purchase', status: 'posted', isZeroRate: false, ...more },
})

function spend(ladder: Ladder, facts: object): number | undefined {
  const rules = ladder.versions[0]
  if (!march) throw new Error('2026-03')
  return measure(rules, booksOf(facts), march).find(({ metricId }) => metricId === 'spend')?.total
}

describe('which purchases count', () => {
  test.each([
    { name: 'an ordinary one', more: {}, inA: 5, inClassic: 5 },
    { name: 'just below a one-off', more: { amountFen: 10 * WAN - 1 }, inA: 10 - 1 / WAN, inClassic: 10 - 1 / WAN },
    { name: 'a one-off', more: { amountFen: 10 * WAN }, inA: 0, inClassic: 10 },
    { name: 'a small one for the home', more: { category: 'home' }, inA: 5, inClassic: 0 },
    { name: 'a car', more: { category: 'car', amountFen: 30 * WAN }, inA: 0, inClassic: 0 },
    { name: 'decoration', more: { category: 'decoration', amountFen: 1 }, inA: 1 / WAN, inClassic: 0 },
    { name: 'a zero-rate merchant', more: { isZeroRate: true }, inA: 0, inClassic: 0 },
    { name: 'a cash advance', more: { type: 'cashAdvance' }, inA: 0, inClassic: 0 },
    { name: 'a fee', more: { type: 'fee' }, inA: 0, inClassic: 0 },
    { name: 'interest', more: { type: 'interest' }, inA: 0, inClassic: 0 },
    { name: 'one still pending', more: { status: 'pending' }, inA: 0, inClassic: 0 },
    { name: 'the last day', more: { postingDay: '2026-03-31' }, inA: 5, inClassic: 5 },
    { name: 'the next month', more: { postingDay: '2026-04-01' }, inA: 0, inClassic: 0 },
    { name: 'the first day of m−11', more: { postingDay: '2025-04-01' }, inA: 5, inClassic: 5 },
    { name: 'the day before', more: { postingDay: '2025-03-31' }, inA: 0, inClassic: 0 },
  ])('$name', ({ more, inA, inClassic }) => {
    const facts = { purchases: [purchase(more)] }
    expect([spend(A, facts), spend(classic, facts)]).toEqual([Math.round(inA * WAN), Math.round(inClassic * WAN)])
  })
})

describe('refunds', () => {
  test.each([
    { name: 'known at the month’s end', refund: { postingDay: '2026-03-31', amountFen: WAN }, fen: 4 * WAN },
    { name: 'not known yet', refund: { postingDay: '2026-04-01', amountFen: WAN }, fen: 5 * WAN },
    { name: 'of the whole', refund: { postingDay: '2026-03-20', amountFen: 5 * WAN }, fen: 0 },
  ])('$name', ({ refund, fen }) => {
    expect(spend(A, { purchases: [purchase()], refunds: [{ purchaseId: 'p', ...refund }] })).toBe(fen)
  })

  test('a one-off stays one however much of it is refunded', () => {
    const facts = {
      purchases: [purchase({ amountFen: 10 * WAN })],
      refunds: [{ purchaseId: 'p', postingDay: '2026-03-12', amountFen: 9 * WAN }],
    }
    expect(spend(A, facts)).toBe(0)
  })

  test('a refund goes to its purchase’s month: outside the window neither counts', () => {
    const facts = {
      purchases: [purchase({ postingDay: '2025-03-31' })],
      refunds: [{ purchaseId: 'p', postingDay: '2026-03-12', amountFen: WAN }],
    }
    expect(spend(A, facts)).toBe(0)
  })
})

test('every purchase of the window is listed, counted or with its reason, and the counted add up to the metric', () => {
  const facts = {
    purchases: [
      purchase({ id: 'a' }),
      purchase({ id: 'b', isZeroRate: true, amountFen: 20 * WAN }),
      purchase({ id: 'c', amountFen: 20 * WAN }),
      purchase({ id: 'd', type: 'fee' }),
      purchase({ id: 'e', status: 'pending' }),
      purchase({ id: 'f', postingDay: '2024-01-01' }),
    ],
    refunds: [{ purchaseId: 'a', postingDay: '2026-03-12', amountFen: WAN }],
  }
  const metric = A.versions[0].scheme.metrics.find(({ id }) => id === 'spend')
  if (!march || metric?.kind !== 'cardSpend') throw new Error('no card spend in A')
  const lines = spendLines(booksOf(facts).purchases, monthsUpTo(march, metric.months), march.lastNumber, metric.exclude)
  expect(lines.map(({ purchase: { id }, countedFen, reason }) => [id, countedFen, reason])).toEqual([
    ['a', 4 * WAN, null],
    ['b', 0, 'zeroRate'],
    ['c', 0, 'oneOff'],
    ['d', 0, 'fee'],
    ['e', 0, 'pending'],
  ])
  expect(lines.reduce((sum, line) => sum + line.countedFen, 0)).toBe(spend(A, facts))
})

describe('the marks', () => {
  const facts = (fen: number) => ({ purchases: [purchase({ id: 'a', amountFen: 9 * WAN }), purchase({ id: 'b', amountFen: fen })] })
  test.each([
    { delta: -1, meets: false },
    { delta: 0, meets: true },
    { delta: 1, meets: true },
  ])('A at 10 万 and classic at 15 万, $delta fen: $meets', ({ delta, meets }) => {
    for (const [ladder, mark, tier] of [
      [A, 10, 1],
      [classic, 15, 1],
    ] as const) {
      const rules = ladder.versions[0]
      const readings = march && measure(rules, booksOf(facts((mark - 9) * WAN + delta)), march)
      expect(readings && rules.tiers[tier]?.criterion?.holds(readings)).toBe(meets)
    }
  })
})
