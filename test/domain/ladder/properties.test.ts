import fc from 'fast-check'
import { addDays, toBusinessDay } from '../../../src/domain/date/business-day'
import { periodsBetween } from '../../../src/domain/date/period'
import type { Period } from '../../../src/domain/date/period'
import { decide } from '../../../src/domain/ladder/evaluate'
import type { TierState } from '../../../src/domain/ladder/evaluate'
import { rulesFor } from '../../../src/domain/ladder/ladder'
import { measure } from '../../../src/domain/ladder/measure'
import { evaluatePeriod, replay, stateAfter } from '../../../src/domain/ladder/replay'
import { ASSET_KINDS, COUNTED_THINGS, LOAN_CLASSES, PURCHASE_TYPES } from '../../../src/domain/ladder/scheme'
import { RULES_FILES, WAN, booksOf, ladderOf, valueOf } from './scheme-files'
import { evaluateSlowly } from './slow-engine'
import type { SlowFacts } from './slow-engine'

const FIRST_DAY = toBusinessDay('2024-12-01')
const periodsOf = (kind: Period['kind']): Period[] => periodsBetween(kind, toBusinessDay('2025-01-01'), toBusinessDay('2025-12-31'))
const KEYS = [...periodsOf('month'), ...periodsOf('quarter')].map(({ key }) => key)

/** Amounts gather round the marks, where a wrong comparison would show. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 900 * WAN }),
  fc
    .tuple(fc.constantFrom(2, 5, 10, 15, 20, 30, 50, 100, 500, 600, 800), fc.integer({ min: -1, max: 1 }))
    .map(([wan, delta]) => wan * WAN + delta),
)
const day = fc.integer({ min: 0, max: 394 }).map((offset) => addDays(FIRST_DAY, offset) as string)
const balances = fc
  .array(fc.tuple(day, amount), { maxLength: 8 })
  .map((changes) => changes.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) as [string, number][])

const purchases = fc.array(
  fc.record({
    ...{ postingDay: day, amountFen: fc.oneof(amount, fc.integer({ min: 1, max: 3 * WAN })), merchant: fc.constant('店') },
    ...{ category: fc.constantFrom('grocery', 'car', 'home', 'decoration'), type: fc.constantFrom(...PURCHASE_TYPES) },
    ...{
      status: fc.constantFrom('posted', 'posted', 'pending'),
      isZeroRate: fc.boolean(),
      refundShare: fc.integer({ min: 0, max: 2 }),
      refundAfter: fc.nat(60),
    },
  }),
  { maxLength: 6 },
)

const counts = fc
  .tuple(...KEYS.map(() => fc.tuple(...COUNTED_THINGS.map(() => fc.nat(60)))))
  .map((rows) =>
    Object.fromEntries(
      KEYS.map((key, row) => [key, Object.fromEntries(COUNTED_THINGS.map((thing, column) => [thing, rows[row]?.[column] ?? 0]))]),
    ),
  )

/** A customer's books, in the form they come in. */
const facts = fc
  .record({
    accounts: fc.array(fc.record({ kind: fc.constantFrom(...ASSET_KINDS), balances }), { maxLength: 4 }),
    loans: fc.array(
      fc.record({
        type: fc.constantFrom('mortgage', 'consumer'),
        contractFen: amount,
        class: fc.constantFrom(...LOAN_CLASSES.slice(0, 2)),
        balances,
      }),
      { maxLength: 2 },
    ),
    ...{ purchases, counts, isSecuritiesLinked: fc.boolean() },
  })
  .map((drawn): SlowFacts => {
    const bought = drawn.purchases.map((purchase, index) => ({ ...purchase, id: `p${index}` }))
    const numbered = <T>(entries: readonly T[]): (T & { id: string })[] => entries.map((entry, index) => ({ ...entry, id: `${index}` }))
    return {
      accounts: numbered(drawn.accounts),
      loans: numbered(drawn.loans),
      purchases: bought.map(({ refundShare: _share, refundAfter: _after, ...purchase }) => purchase),
      refunds: bought
        .filter(({ refundShare }) => refundShare > 0)
        .map(({ id, amountFen, postingDay, refundShare, refundAfter }) => ({
          ...{
            purchaseId: id,
            amountFen: Math.floor(amountFen / refundShare),
            postingDay: addDays(toBusinessDay(postingDay), refundAfter) as string,
          },
        })),
      ...{ counts: drawn.counts, isSecuritiesLinked: drawn.isSecuritiesLinked },
    }
  })

const holds = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('frozen', 'protected'), { maxKeys: 4 })

describe.each(Object.values(RULES_FILES).flatMap((json) => [json, { ...json, landing: 'ONE_DOWN' }]))('$id, landing $landing', (json) => {
  const ladder = ladderOf(json)
  const rules = ladder.versions[0]
  const periods = periodsOf(ladder.kind)
  const start: TierState = { tierId: rules.tiers[0]?.tier.id ?? '', misses: 0 }

  test('agrees with the slow, obvious engine through a year', () => {
    fc.assert(
      fc.property(facts, holds, (given, held) => {
        let [tierId, misses] = [start.tierId, 0]
        const slow = periods.map(({ key }) => {
          const result = evaluateSlowly(json, given, key, tierId, misses, held[key] !== undefined)
          ;[, tierId, misses] = result
          return result
        })
        const books = booksOf({ ...given, holds: held })
        const fast = valueOf(replay(ladder, books, periods, start)).map(({ outcome, afterTierId, misses: missed }) => [
          outcome,
          afterTierId,
          missed,
        ])
        expect(fast).toEqual(slow)
      }),
      { numRuns: 50 },
    )
  })

  test('a replay is its steps one by one, and the bare decision is that of the explained one', () => {
    fc.assert(
      fc.property(facts, holds, (given, held) => {
        const books = booksOf({ ...given, holds: held })
        let state = start
        const steps = periods.map((period) => {
          const evaluation = evaluatePeriod(ladder, books, period, state)
          const readings = measure(rulesFor(ladder, period) ?? rules, books, period)
          const bare = decide(rules, state, readings, books.holds.get(period.key) ?? null)
          expect([bare.outcome, rules.tiers[bare.place]?.tier.id, bare.misses]).toEqual([
            evaluation.outcome,
            evaluation.afterTierId,
            evaluation.misses,
          ])
          state = stateAfter(evaluation)
          return evaluation
        })
        expect(valueOf(replay(ladder, books, periods, start))).toEqual(steps)
      }),
      { numRuns: 25 },
    )
  })

  test('monotone: more money never earns a lower tier', () => {
    fc.assert(
      fc.property(facts, amount, fc.constantFrom(...periods), (given, extraFen, period) => {
        const extra = { id: 'extra', kind: 'deposit', balances: [['2024-12-01', extraFen]] }
        const placeWith = (accounts: readonly object[]) => {
          const { earnedTierId } = evaluatePeriod(ladder, booksOf({ ...given, accounts }), period, start)
          return rules.placeOf.get(earnedTierId) ?? -1
        }
        expect(placeWith([...given.accounts, extra])).toBeGreaterThanOrEqual(placeWith(given.accounts))
      }),
      { numRuns: 25 },
    )
  })
})
