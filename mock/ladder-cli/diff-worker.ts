import type { TierState } from '../../src/domain/ladder/evaluate'
import type { Ladder } from '../../src/domain/ladder/ladder'
import { replay, stateAfter } from '../../src/domain/ladder/replay'
import type { Result } from '../../src/domain/ladder/result'
import type { LineWorker } from './line-worker'
import { RulesRefused } from './load-ladder'
import { readCustomer } from './read-customer'
import type { Customer } from './read-customer'

/** The moves, as they are written and counted. */
const NOBODY = { rises: 0, falls: 0, 'misses change': 0, 'stays the same': 0 }

/**
 * `diff`: the customers who end in another tier, or with other misses, under the rules `to` than under the rules `from`. Up and
 * down are told by the order of tiers in `to`. @throws RulesRefused when the rules evaluate by different periods, or `to` lacks a tier of `from`.
 */
export function makeDiffWorker(from: Ladder, to: Ladder): LineWorker {
  const placeOf = placesIn(from, to)
  let tally = { ...NOBODY }
  return {
    answer: (json) => {
      const customer = readCustomer(json)
      if (!customer.isOk) return customer
      const before = finalState(from, customer.value)
      const after = finalState(to, customer.value)
      if (!before.isOk) return before
      if (!after.isOk) return after
      const steps = (placeOf.get(after.value.tierId) ?? 0) - (placeOf.get(before.value.tierId) ?? 0)
      const isSame = steps === 0 && before.value.misses === after.value.misses
      const move = isSame ? 'stays the same' : steps > 0 ? 'rises' : steps < 0 ? 'falls' : 'misses change'
      tally[move] += 1
      const found = { customer: customer.value.id, move, from: stateText(before.value), to: stateText(after.value) }
      return { isOk: true, value: isSame ? null : JSON.stringify(found) }
    },
    takeTally: () => {
      const taken = tally
      tally = { ...NOBODY }
      return taken
    },
  }
}

function placesIn(from: Ladder, to: Ladder): ReadonlyMap<string, number> {
  if (from.kind !== to.kind) throw new RulesRefused(`The rules evaluate by ${from.kind} and by ${to.kind}. Compare rules of one kind.`)
  const newest = to.versions[to.versions.length - 1] ?? to.versions[0]
  const missing = from.versions.flatMap(({ tiers }) => tiers).find(({ tier }) => !newest.placeOf.has(tier.id))
  if (missing)
    throw new RulesRefused(`The rules compared with have no tier "${missing.tier.id}". Keep the ids of the tiers to compare them.`)
  return newest.placeOf
}

function finalState(ladder: Ladder, { books, periods, start }: Customer): Result<TierState> {
  const result = replay(ladder, books, periods, start)
  if (!result.isOk) return result
  const last = result.value[result.value.length - 1]
  return { isOk: true, value: last ? stateAfter(last) : start }
}

function stateText(state: TierState): { tier: string; misses: number } {
  return { tier: state.tierId, misses: state.misses }
}
