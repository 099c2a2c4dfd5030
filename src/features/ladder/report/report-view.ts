import type { Footprint } from '../../../contract/footprints'
import type { Tier } from '../../../contract/ladder'
import type { Footprints } from '../footprints/footprints-view'
import { tierAbove, type ClosedRoute } from '../footprints/why-view'
import { toRoadViews, type RoadView } from '../road-view'

/** A period in review: where it left the customer, and how far the next tier was. */
export type Report = {
  footprint: Footprint
  /** The tier above the one after the evaluation; null at the top. */
  above: Tier | null
  /** Roads to it as they stood, the nearest first. */
  roads: RoadView[]
  /** What was missing on the way up, on roads the bank suggests. */
  gaps: RoadView[]
}

/** Of alternatives the nearest is worth a word; of what is needed together, each. */
function gapsOf(route: ClosedRoute | undefined, roads: readonly RoadView[]): RoadView[] {
  const open = roads.filter(({ road }) => !road.isMet && !road.isInformationOnly)
  return route?.combine === 'all' ? open : open.slice(0, 1)
}

/** The report of a period, by default of the newest; null when that period was not evaluated. */
export function toReport({ footprints, tiers }: Footprints, periodKey: string | undefined): Report | null {
  const footprint = periodKey === undefined ? footprints[0] : footprints.find((candidate) => candidate.periodKey === periodKey)
  if (!footprint) return null
  const above = tierAbove(tiers, footprint.afterTierId)
  const route = footprint.routes.find(({ tierId }) => tierId === above?.id)
  const roads = toRoadViews(route?.roads ?? [])
  return { footprint, above, roads, gaps: gapsOf(route, roads) }
}
