import type { Road, Route, Standing } from '../../src/contract/ladder'
import type { Ladder } from '../../src/domain/ladder/ladder'
import type * as road from '../../src/domain/ladder/road'
import { standingOn, type RunningStanding } from '../../src/domain/ladder/standing'
import type { LadderRecord } from './evaluations'
import { startOf } from './ladders'

/** A customer's standing as the engine tells it, from their record. */
export function standingFrom(ladder: Ladder, { feed, books, asOfDay, evaluations }: LadderRecord): RunningStanding {
  return standingOn(ladder, books, asOfDay, evaluations, { tierId: startOf(ladder).tierId, sinceDay: feed.sinceDay })
}

/** The same in the contract's words. */
export function toStanding(ladder: Ladder, record: LadderRecord): Standing {
  const { tiers, assets, next, keep, ...standing } = standingFrom(ladder, record)
  return {
    ...standing,
    tiers: [...tiers],
    assets: { ...assets, byKind: [...assets.byKind] },
    next: next && toRoute(next),
    keep: keep && toRoute(keep),
  }
}

/** A route in the contract's words, with whether it is met altogether. */
export const toRoute = (route: road.Route): Route & { isMet: boolean } => ({ ...route, roads: route.roads.map(toRoad) })

const toRoad = (each: road.Road): Road => (each.unit === 'score' ? { ...each, parts: [...each.parts] } : each)
