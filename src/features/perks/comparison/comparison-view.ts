import type { Tier } from '../../../contract/ladder'
import type { Perk } from '../../../contract/perks'

type Allowance = Perk['allowances'][number]

/** What one tier gives of a perk, or undefined. */
export const allowanceOf = ({ allowances }: Perk, tierId: string): Allowance | undefined =>
  allowances.find((allowance) => allowance.tierId === tierId)

/** A perk of which the next tier gives more. `before` is undefined for one that is new. */
export type Gain = { perk: Perk; before: Allowance | undefined; after: Allowance }

const isMore = (before: Allowance, after: Allowance) =>
  (after.quota?.total ?? 0) > (before.quota?.total ?? 0) || after.mostGuests > before.mostGuests

/** What a customer of one tier would gain at another; new perks first. */
export function gainsOf(perks: readonly Perk[], tierId: string, nextTierId: string): Gain[] {
  const gains = perks.flatMap((perk) => {
    const [before, after] = [allowanceOf(perk, tierId), allowanceOf(perk, nextTierId)]
    return after && (!before || isMore(before, after)) ? [{ perk, before, after }] : []
  })
  return gains.sort((a, b) => Number(a.before !== undefined) - Number(b.before !== undefined))
}

/** The tier above, or undefined at the top. */
export const tierAbove = (tiers: readonly Tier[], tierId: string): Tier | undefined => tiers[tiers.findIndex(({ id }) => id === tierId) + 1]
