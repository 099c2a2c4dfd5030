import type { Footprint } from '../../src/contract/footprints'
import { parsePeriod } from '../../src/domain/date/period'
import type { Evaluation } from '../../src/domain/ladder/evaluate'
import { rulesOf, type Ladder } from '../../src/domain/ladder/ladder'
import { routeTo } from '../../src/domain/ladder/road'
import { toRoute } from './to-standing'

/** Each evaluation with the roads it was decided on, by the rules of its own version; the newest first. */
export const toFootprints = (ladder: Ladder, evaluations: readonly Evaluation[]): Footprint[] =>
  evaluations.map((evaluation) => toFootprint(ladder, evaluation)).reverse()

function toFootprint(ladder: Ladder, { period: periodKey, version, readings, ...evaluation }: Evaluation): Footprint {
  const period = parsePeriod(periodKey)
  if (!period) throw new RangeError(`an evaluation of no period: ${periodKey}`)
  const rules = rulesOf(ladder, version)
  const routes = rules.tiers.flatMap(({ place }) => routeTo(rules, place, readings) ?? [])
  const { firstDay, lastDay } = period
  return { ...evaluation, periodKey, firstDay, lastDay, schemeVersion: version, routes: routes.map(toRoute) }
}
