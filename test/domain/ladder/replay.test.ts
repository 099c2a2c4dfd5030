import { toBusinessDay } from '../../../src/domain/date/business-day'
import { periodsBetween } from '../../../src/domain/date/period'
import type { Period } from '../../../src/domain/date/period'
import { evaluationKey } from '../../../src/domain/ladder/evaluate'
import type { Evaluation } from '../../../src/domain/ladder/evaluate'
import { checkReplay, evaluatePeriod, replay } from '../../../src/domain/ladder/replay'
import { readLadder, rulesFor } from '../../../src/domain/ladder/ladder'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { RULES_FILES, WAN, booksOf, faultsOf, ladderOf, valueOf } from './scheme-files'

const day = toBusinessDay
const A = ladderOf(RULES_FILES.bocWealth)
const oneDown = ladderOf({ ...RULES_FILES.bocWealth, landing: 'ONE_DOWN' })
const START = { tierId: 'base', misses: 0 }

const months = (count: number) => periodsBetween('month', day('2025-01-01'), day('2026-12-01')).slice(0, count)
const pad = (value: number) => String(value).padStart(2, '0')

/** Flat balances in 万, one for each month from January 2025 on. */
const monthly = (assets: readonly number[], more: object = {}) => ({
  accounts: [
    {
      id: 'a',
      kind: 'deposit',
      balances: assets.map((wan, index) => [`${2025 + Math.floor(index / 12)}-${pad((index % 12) + 1)}-01`, wan * WAN]),
    },
  ],
  ...more,
})

const run = (ladder: Ladder, assets: readonly number[], more: object = {}): readonly Evaluation[] =>
  valueOf(replay(ladder, booksOf(monthly(assets, more)), months(assets.length), START))
const told = (evaluations: readonly Evaluation[]) =>
  evaluations.map(({ outcome, afterTierId, misses }) => `${outcome} ${afterTierId} ${misses}`)

const WATCHED = [1, 2, 3, 4, 5].map((misses) => `WATCH wealthManagement ${misses}`)
const FIVE_90 = [90, 90, 90, 90, 90]
const SIX_15 = [15, 15, 15, 15, 15, 15]

describe('the golden vectors of boc-wealth', () => {
  const upWatchKeep = ['UP wealthManagement 0', ...WATCHED, 'KEEP wealthManagement 0', ...WATCHED]

  test('120, 90 ×5, 101, 15 ×6: up, watched, kept, watched, down to what was earned', () => {
    expect(told(run(A, [120, ...FIVE_90, 101, ...SIX_15]))).toEqual([...upWatchKeep, 'DOWN base 0'])
  })

  test('landing one step down instead', () => {
    expect(told(run(oneDown, [120, ...FIVE_90, 101, ...SIX_15]))).toEqual([...upWatchKeep, 'DOWN wealth 0'])
  })

  test('then 15 with a loan of 60: up again', () => {
    const loan = { id: 'l', type: 'consumer', contractFen: 60 * WAN, class: 'normal', balances: [['2026-02-10', 60 * WAN]] }
    const last = run(A, [120, ...FIVE_90, 101, ...SIX_15, 15], { loans: [loan] }).at(-1)
    expect(last).toMatchObject({
      outcome: 'UP',
      beforeTierId: 'base',
      earnedTierId: 'wealth',
      afterTierId: 'wealth',
      effectiveDay: '2026-03-01',
    })
  })

  test('down to the tier between when that was earned', () => {
    expect(told(run(A, [120, 90, 90, 90, 90, 90, 90])).at(-1)).toBe('DOWN wealth 0')
  })
})

describe('frozen and protected', () => {
  test('a held month changes nothing, and the count of misses goes on after it', () => {
    const holds = { '2025-03': 'frozen', '2025-04': 'protected' }
    const evaluations = run(A, [120, 90, 90, 90, 90], { holds })
    expect(told(evaluations)).toEqual([
      'UP wealthManagement 0',
      'WATCH wealthManagement 1',
      'HOLD wealthManagement 1',
      'HOLD wealthManagement 1',
      'WATCH wealthManagement 2',
    ])
    expect(evaluations.map(({ hold }) => hold)).toEqual([null, null, 'frozen', 'protected', null])
  })

  test('a held month does not stop a rise, and a kept tier is kept', () => {
    const holds = { '2025-01': 'frozen', '2025-02': 'frozen' }
    expect(told(run(A, [120, 120], { holds }))).toEqual(['UP wealthManagement 0', 'KEEP wealthManagement 0'])
  })
})

test('without grace the first miss ends the tier', () => {
  const B = ladderOf(RULES_FILES.branchSixStep)
  const quarters = periodsBetween('quarter', day('2025-01-01'), day('2025-12-31'))
  const facts = {
    accounts: [
      {
        id: 'a',
        kind: 'deposit',
        balances: [
          ['2025-01-01', 60 * WAN],
          ['2025-07-01', 12 * WAN],
        ],
      },
    ],
  }
  expect(told(valueOf(replay(B, booksOf(facts), quarters, START)))).toEqual(['UP gold 0', 'KEEP gold 0', 'DOWN silver 0', 'KEEP silver 0'])
})

test('an evaluation carries its whole why', () => {
  const [evaluation] = run(A, [90])
  expect(evaluation).toMatchObject({
    ...{ schemeId: 'boc-wealth', version: '2020.1', period: '2025-01', effectiveDay: '2025-02-01', outcome: 'UP', graceMisses: 6 },
    readings: [
      { metricId: 'aum', total: 31 * 90 * WAN, days: 31 },
      { metricId: 'loan', total: 0 },
      { metricId: 'spend', total: 0 },
    ],
    tiers: [
      { tierId: 'base', isMet: true, rule: null },
      {
        tierId: 'wealth',
        isMet: true,
        rule: {
          kind: 'any',
          isMet: true,
          of: [
            { kind: 'metric', metricId: 'aum', mark: 20 * WAN, isMet: true },
            { kind: 'metric', metricId: 'loan', mark: 50 * WAN, isMet: false },
            { kind: 'metric', metricId: 'spend', mark: 10 * WAN, isMet: false },
          ],
        },
      },
      { tierId: 'wealthManagement', isMet: false, rule: { isMet: false, mark: 100 * WAN } },
      { tierId: 'private', isMet: false, rule: { isMet: false, mark: 600 * WAN } },
    ],
  })
})

describe('once per customer, scheme, period and version', () => {
  const evaluation = { schemeId: 's', period: '2026-03', version: '1' }

  test('the same four give the same key, and evaluating twice the same evaluation', () => {
    expect(evaluationKey('c', evaluation)).toBe(evaluationKey('c', { ...evaluation }))
    expect(run(A, [120, 90])).toEqual(run(A, [120, 90]))
  })

  test('no other four give that key, not even with the separator in an id', () => {
    const others = [
      evaluationKey('d', evaluation),
      evaluationKey('c', { ...evaluation, schemeId: 't' }),
      evaluationKey('c', { ...evaluation, period: '2026-04' }),
      evaluationKey('c', { ...evaluation, version: '2' }),
      evaluationKey('c/s', { ...evaluation, schemeId: '' }),
    ]
    expect(new Set([evaluationKey('c', evaluation), ...others]).size).toBe(6)
  })
})

describe('versions by effective date', () => {
  const next = { ...RULES_FILES.bocWealth, version: '2025.2', effectiveFrom: '2025-03-01', graceMisses: 1 }
  const both = ladderOf([next, RULES_FILES.bocWealth])

  test('a period is governed by the latest version in effect on its first day', () => {
    expect(months(4).map((period) => rulesFor(both, period)?.scheme.version)).toEqual(['2020.1', '2020.1', '2025.2', '2025.2'])
    expect(told(run(both, [120, 90, 90]))).toEqual(['UP wealthManagement 0', 'WATCH wealthManagement 1', 'DOWN wealth 0'])
  })

  test.each([
    { name: 'the same version twice', json: [RULES_FILES.bocWealth, { ...next, version: '2020.1' }] },
    { name: 'the same day twice', json: [RULES_FILES.bocWealth, { ...next, effectiveFrom: '2020-01-01' }] },
    { name: 'two schemes', json: [RULES_FILES.bocWealth, { ...next, id: 'other' }] },
    { name: 'a tier dropped', json: [RULES_FILES.bocWealth, { ...next, tiers: RULES_FILES.bocWealth.tiers.slice(0, 3) }] },
    { name: 'another period', json: [RULES_FILES.bocWealth, { ...next, period: 'quarter', effectiveFrom: '2025-04-01' }] },
  ])('refused: $name', ({ json }) => {
    expect(faultsOf(readLadder(json))).toEqual(['VERSIONS_DISAGREE '])
  })
})

describe('what stands in the way of a replay', () => {
  const books = booksOf(monthly([1]))
  const [january, february, march] = months(3)
  const C = ladderOf(RULES_FILES.silverGoldPlatinum)
  const quarter = periodsBetween('quarter', day('2026-01-01'), day('2026-01-01'))
  const before = periodsBetween('month', day('2019-12-01'), day('2019-12-01'))

  test.each([
    { name: 'a period twice', ladder: A, periods: [january, january], start: START, code: 'PERIOD_TWICE' },
    { name: 'out of order', ladder: A, periods: [february, january], start: START, code: 'PERIOD_OUT_OF_ORDER' },
    { name: 'with a gap', ladder: A, periods: [january, march], start: START, code: 'PERIOD_GAP' },
    { name: 'of the other kind', ladder: A, periods: quarter, start: START, code: 'NOT_A_PERIOD' },
    { name: 'before the rules', ladder: A, periods: before, start: START, code: 'NO_RULES_IN_FORCE' },
    { name: 'an unknown tier', ladder: A, periods: [january], start: { tierId: 'gold', misses: 0 }, code: 'UNKNOWN_TIER' },
    {
      name: 'as many misses as end a tier',
      ladder: A,
      periods: [january],
      start: { tierId: 'wealth', misses: 6 },
      code: 'MISSES_OUT_OF_RANGE',
    },
    { name: 'a count not given', ladder: C, periods: [january], start: START, code: 'COUNT_MISSING' },
  ])('$name: $code', ({ ladder, periods, start, code }) => {
    const given = periods.filter((period) => period !== undefined)
    expect(checkReplay(ladder, books, given, start)?.code).toBe(code)
    expect(replay(ladder, books, given, start).isOk).toBe(false)
  })

  test('evaluating a single period without the check is our own mistake', () => {
    expect(() => evaluatePeriod(A, books, before[0] as Period, START)).toThrow(RangeError)
  })
})
