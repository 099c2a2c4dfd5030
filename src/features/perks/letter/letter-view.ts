import type { OutputOf } from '../../../contract/endpoint'
import type { Footprint, readFootprints } from '../../../contract/footprints'
import type { Tier } from '../../../contract/ladder'

/** An evaluation that led up, with the tiers it led from and to. */
export type Upgrade = { footprint: Footprint; from: Tier; to: Tier }

/** The upgrade of a period, by default the newest; null when there is none. */
export function upgradeOf({ footprints, tiers }: OutputOf<typeof readFootprints>, periodKey: string | undefined): Upgrade | null {
  const footprint = footprints.find((each) => each.outcome === 'UP' && (periodKey === undefined || each.periodKey === periodKey))
  const [from, to] = [footprint?.beforeTierId, footprint?.afterTierId].map((tierId) => tiers.find(({ id }) => id === tierId))
  return footprint && from && to ? { footprint, from, to } : null
}
