import type { Footprint } from '../../../contract/footprints'
import type { Tier } from '../../../contract/ladder'

export type ClosedRoute = Footprint['routes'][number]

/** The tiers whose rules decided an evaluation: those reached, kept, missed or landed on. The base asks for nothing. */
function decidingTierIds({ outcome, beforeTierId, afterTierId }: Footprint): string[] {
  if (outcome === 'UP') return [afterTierId]
  return outcome === 'DOWN' ? [beforeTierId, afterTierId] : [beforeTierId]
}

/** The rules that decided an evaluation, and the other tiers' beside them, lowest first. */
export function splitRules(footprint: Footprint): { deciding: ClosedRoute[]; others: ClosedRoute[] } {
  const ids = decidingTierIds(footprint)
  const deciding = ids.flatMap((id) => footprint.routes.filter((route) => route.tierId === id))
  return { deciding, others: footprint.routes.filter((route) => !deciding.includes(route)) }
}

/** The step above a tier, or null at the top. */
export function tierAbove(tiers: readonly Tier[], tierId: string): Tier | null {
  return tiers[tiers.findIndex((tier) => tier.id === tierId) + 1] ?? null
}

/** How a fall ended: at the best tier that was earned, or one step down whatever was earned. */
export const landingOf = ({ afterTierId, earnedTierId }: Footprint): 'earned' | 'oneDown' =>
  afterTierId === earnedTierId ? 'earned' : 'oneDown'
