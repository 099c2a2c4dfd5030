import type { Localized } from '../../src/contract/primitives'
import { ladderOf, newestVersion } from '../ladder/ladders'

/** The tiers of a scheme by id, base first, by name. */
export const tierNames = (schemeId: string): ReadonlyMap<string, Localized> =>
  new Map(newestVersion(ladderOf(schemeId)).scheme.tiers.map(({ id, name }) => [id, name]))
