import { parsePeriod } from '../../../src/domain/date/period'
import { evaluatePeriod } from '../../../src/domain/ladder/replay'
import { RULES_FILES, WAN, booksOf, ladderOf } from './scheme-files'

const ladders = {
  A: ladderOf(RULES_FILES.bocWealth),
  classic: ladderOf(RULES_FILES.bocWealthClassic),
  B: ladderOf(RULES_FILES.branchSixStep),
  C: ladderOf(RULES_FILES.silverGoldPlatinum),
  D: ladderOf(RULES_FILES.ladderScore),
}

function earned(scheme: keyof typeof ladders, key: string, facts: object): string {
  const period = parsePeriod(key)
  const ladder = ladders[scheme]
  const base = ladder.versions[0].tiers[0]?.tier.id ?? ''
  if (!period) throw new Error(key)
  return evaluatePeriod(ladder, booksOf(facts), period, { tierId: base, misses: 0 }).earnedTierId
}

/** An account that stands at `fen` all the time but on `day`, when it is `delta` off: the sum of days is then `delta` off. */
const standing = (fen: number, delta: number, day: string, kind = 'deposit') => ({
  accounts: [
    {
      id: 'a',
      kind,
      balances: [
        ['2024-01-01', fen],
        [day, fen + delta],
      ],
    },
  ],
})

describe('daily averages: one fen on one day decides', () => {
  test.each([
    { scheme: 'A', period: '2026-03', lastDay: '2026-03-31', mark: 20, below: 'base', tier: 'wealth' },
    { scheme: 'A', period: '2026-02', lastDay: '2026-02-28', mark: 100, below: 'wealth', tier: 'wealthManagement' },
    { scheme: 'A', period: '2024-02', lastDay: '2024-02-29', mark: 600, below: 'wealthManagement', tier: 'private' },
    { scheme: 'classic', period: '2026-03', lastDay: '2026-03-31', mark: 50, below: 'base', tier: 'vip' },
    { scheme: 'B', period: '2026-Q1', lastDay: '2026-03-31', mark: 2, below: 'base', tier: 'active' },
    { scheme: 'B', period: '2026-Q2', lastDay: '2026-06-30', mark: 10, below: 'active', tier: 'silver' },
    { scheme: 'B', period: '2026-Q3', lastDay: '2026-09-30', mark: 50, below: 'silver', tier: 'gold' },
    { scheme: 'B', period: '2026-Q4', lastDay: '2026-12-31', mark: 100, below: 'gold', tier: 'goldDiamond' },
    { scheme: 'B', period: '2024-Q1', lastDay: '2024-03-31', mark: 500, below: 'goldDiamond', tier: 'prePrivate' },
    { scheme: 'B', period: '2026-Q1', lastDay: '2026-03-31', mark: 800, below: 'prePrivate', tier: 'private' },
  ] as const)('$scheme $period: $mark 万 parts $below from $tier', ({ scheme, period, lastDay, mark, below, tier }) => {
    const at = (delta: number) => earned(scheme, period, standing(mark * WAN, delta, lastDay))
    expect([at(-1), at(0), at(1)]).toEqual([below, tier, tier])
  })

  test('the quarter counts days, not months: 10, 40, 10 万 in Q1 2026 come to 19.33 万', () => {
    const facts = {
      accounts: [
        {
          id: 'a',
          kind: 'fund',
          balances: [
            ['2026-01-01', 10 * WAN],
            ['2026-02-01', 40 * WAN],
            ['2026-03-01', 10 * WAN],
          ],
        },
      ],
    }
    const period = parsePeriod('2026-Q1')
    const reading = period && evaluatePeriod(ladders.B, booksOf(facts), period, { tierId: 'base', misses: 0 }).readings[0]
    expect(reading).toMatchObject({ total: (31 * 10 + 28 * 40 + 31 * 10) * WAN, days: 90 })
    expect(Math.floor((reading?.total ?? 0) / 90)).toBe(19_333_333)
  })

  test.each([
    { kind: 'deposit', tier: 'wealth' },
    { kind: 'wealthProduct', tier: 'wealth' },
    { kind: 'fund', tier: 'wealth' },
    { kind: 'insurance', tier: 'wealth' },
    { kind: 'bond', tier: 'wealth' },
    { kind: 'preciousMetal', tier: 'wealth' },
    { kind: 'stock', tier: 'base' },
    { kind: 'corporate', tier: 'base' },
  ])('$kind at 20 万 earns $tier', ({ kind, tier }) => {
    expect(earned('A', '2026-03', standing(20 * WAN, 0, '2026-03-31', kind))).toBe(tier)
  })

  test('two accounts count together, and one opened mid-month counts from its day', () => {
    const accounts = (fen: number) => [
      { id: 'a', kind: 'deposit', balances: [['2026-01-01', 10 * WAN]] },
      { id: 'b', kind: 'bond', openedOn: '2026-04-16', balances: [['2026-04-16', fen]] },
    ]
    expect(earned('A', '2026-04', { accounts: accounts(20 * WAN) })).toBe('wealth')
    expect(earned('A', '2026-04', { accounts: accounts(20 * WAN - 1) })).toBe('base')
  })

  test('of two changes on one day the later in the list is the closing balance', () => {
    const balances = [
      ['2026-03-01', 1],
      ['2026-03-01', 20 * WAN],
    ]
    expect(earned('A', '2026-03', { accounts: [{ id: 'a', kind: 'deposit', balances }] })).toBe('wealth')
    expect(earned('A', '2026-03', { accounts: [{ id: 'a', kind: 'deposit', balances: [...balances].reverse() }] })).toBe('base')
  })
})

describe('loans', () => {
  const loan = (fen: number, more: object = {}) => ({
    loans: [
      {
        id: 'l',
        type: 'consumer',
        contractFen: 90 * WAN,
        class: 'normal',
        balances: [
          ['2026-01-01', 80 * WAN],
          ['2026-03-31', fen],
        ],
        ...more,
      },
    ],
  })

  test.each([
    { delta: -1, tier: 'base' },
    { delta: 0, tier: 'wealth' },
    { delta: 1, tier: 'wealth' },
  ])('A: 50 万 and $delta fen on the last day earns $tier', ({ delta, tier }) => {
    expect(earned('A', '2026-03', loan(50 * WAN + delta))).toBe(tier)
  })

  test.each(['specialMention', 'substandard', 'doubtful', 'loss'])('A: a loan classed %s does not count', (loanClass) => {
    expect(earned('A', '2026-03', loan(60 * WAN, { class: loanClass }))).toBe('base')
  })

  test.each([
    { delta: -1, balance: 1, type: 'mortgage', tier: 'base' },
    { delta: 0, balance: 1, type: 'mortgage', tier: 'vip' },
    { delta: 1, balance: 1, type: 'mortgage', tier: 'vip' },
    { delta: 0, balance: 0, type: 'mortgage', tier: 'base' },
    { delta: 0, balance: 1, type: 'consumer', tier: 'base' },
  ])('classic: a $type contract of 100 万 and $delta fen with $balance fen left earns $tier', ({ delta, balance, type, tier }) => {
    expect(earned('classic', '2026-03', loan(balance, { type, contractFen: 100 * WAN + delta }))).toBe(tier)
  })
})

describe('the securities account of the classic scheme', () => {
  test.each([
    { delta: -1, isSecuritiesLinked: true, tier: 'base' },
    { delta: 0, isSecuritiesLinked: true, tier: 'vip' },
    { delta: 1, isSecuritiesLinked: true, tier: 'vip' },
    { delta: 0, isSecuritiesLinked: false, tier: 'base' },
  ])('linked $isSecuritiesLinked, 100 万 and $delta fen on the quarter’s last day: $tier', ({ delta, isSecuritiesLinked, tier }) => {
    // Read in May: the last closed quarter is the first. Whatever comes after it is not looked at.
    const balances = [
      ['2025-12-31', 100 * WAN],
      ['2026-03-31', 100 * WAN + delta],
      ['2026-04-01', 0],
    ]
    expect(earned('classic', '2026-05', { accounts: [{ id: 's', kind: 'stock', balances }], isSecuritiesLinked })).toBe(tier)
  })
})

describe('all criteria together (C)', () => {
  const counts = (transactionsInYear: number, productKinds: number, productMonthsHeld: number) => ({
    '2026-03': { transactionsInYear, productKinds, productMonthsHeld },
  })
  const marks = { silver: [5, 12, 2, 3], gold: [30, 24, 3, 6], platinum: [100, 48, 4, 12] } as const
  const below = { silver: 'base', gold: 'silver', platinum: 'gold' } as const

  test.each(['silver', 'gold', 'platinum'] as const)('%s needs each of its marks', (tier) => {
    const [assets, ...numbers] = marks[tier]
    const at = (fenDelta: number, off: readonly number[]) => {
      const [transactions, kinds, months] = numbers.map((number, index) => number + (off[index] ?? 0))
      return earned('C', '2026-03', {
        ...standing(assets * WAN, fenDelta, '2026-03-31'),
        counts: counts(transactions ?? 0, kinds ?? 0, months ?? 0),
      })
    }
    expect([at(0, [0, 0, 0]), at(1, [1, 1, 1])]).toEqual([tier, tier])
    expect([at(-1, [0, 0, 0]), at(0, [-1, 0, 0]), at(0, [0, -1, 0]), at(0, [0, 0, -1])]).toEqual(Array(4).fill(below[tier]))
  })
})

describe('the weighted score (D)', () => {
  // 50 % assets up to 100 万, 20 % product kinds up to 5, 20 % events up to 6, 10 % courses up to 4.
  const at = (fen: number, delta: number, productKinds: number, eventsAttended: number, coursesFinished: number) =>
    earned('D', '2026-03', {
      ...standing(fen, delta, '2026-03-31'),
      counts: { '2026-03': { productKinds, eventsAttended, coursesFinished } },
    })

  test('40 points are intermediate and 75 senior, exact to one fen on one day', () => {
    expect([at(80 * WAN, -1, 0, 0, 0), at(80 * WAN, 0, 0, 0, 0), at(80 * WAN, 1, 0, 0, 0)]).toEqual([
      'junior',
      'intermediate',
      'intermediate',
    ])
    // 35 points for the assets, 20 for the kinds, 20·3/6 for the events and 10 for the courses.
    expect([at(70 * WAN, -1, 5, 3, 4), at(70 * WAN, 0, 5, 3, 4), at(70 * WAN, 1, 5, 3, 4)]).toEqual(['intermediate', 'senior', 'senior'])
  })

  test('a part gives no more than its weight, and attending moves the ladder', () => {
    expect(at(5000 * WAN, 0, 0, 0, 0)).toBe('intermediate')
    expect([at(60 * WAN, 0, 0, 2, 0), at(60 * WAN, 0, 0, 3, 0)]).toEqual(['junior', 'intermediate'])
    expect([at(60 * WAN, 0, 0, 0, 3), at(60 * WAN, 0, 0, 0, 4)]).toEqual(['junior', 'intermediate'])
  })
})
