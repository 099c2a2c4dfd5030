import type { ConsoleOptions } from '../../../contract/console/options'
import type { Target } from '../../../contract/console/banner-body'
import type { JsonObject } from './json'

type Names = readonly string[]

const namesIn = (value: unknown): Names => (Array.isArray(value) ? value.map(String) : [])

/** Whom an event's needs, or a banner's target, speak of: the tiers from the one that is needed on, cities and interests. */
export function targetOf(audience: JsonObject, { audiences, schemes }: ConsoleOptions): Target {
  const lowest = audiences.find(({ id }) => id === audience['audience'])?.tierId
  const tiers = schemes.find(({ isInForce }) => isInForce)?.tiers.map(({ id }) => id) ?? []
  const fromLowest = lowest === undefined ? [] : tiers.slice(Math.max(0, tiers.indexOf(lowest)))
  return {
    tierIds: [...(audience['tierIds'] === undefined ? fromLowest : namesIn(audience['tierIds']))],
    cities: namesIn(audience['cities']) as Target['cities'],
    interests: namesIn(audience['interests']) as Target['interests'],
  }
}
