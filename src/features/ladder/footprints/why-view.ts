import type { Footprint } from '../../../contract/footprints'
import type { Tier } from '../../../contract/ladder'

export type ClosedRoute = Footprint['routes'][number]

/** The tiers whose rules decided an evaluation: those reached, kept, missed or landed on. The base asks for nothing. */
function decidingTierIds({ outcome, beforeTierId, afterTierId }: Footprint): string[] {
  if (outcome === 'UP') return [afterTierId]
  return outcome === 'DOWN' ? [beforeTierId, afterTierId] : [beforeTierId]
}

/**
 * The rules that decided an evaluation, and the other tiers' beside them, lowest first. Who stays on the base was decided on by
 * the first step above it.
 */
export function splitRules(footprint: Footprint): { deciding: ClosedRoute[]; others: ClosedRoute[] } {
  const { routes } = footprint
  const own = decidingTierIds(footprint).flatMap((id) => routes.filter((route) => route.tierId === id))
  const deciding = own.length > 0 ? own : routes.slice(0, 1)
  return { deciding, others: routes.filter((route) => !deciding.includes(route)) }
}

/** The step above a tier, or null at the top. */
export function tierAbove(tiers: readonly Tier[], tierId: string): Tier | null {
  return tiers[tiers.findIndex((tier) => tier.id === tierId) + 1] ?? null
}

/** How a fall ended: at the best tier that was earned, or one step down whatever was earned. */
export const landingOf = ({ afterTierId, earnedTierId }: Footprint): 'earned' | 'oneDown' =>
  afterTierId === earnedTierId ? 'earned' : 'oneDown'
