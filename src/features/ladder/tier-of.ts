import type { Standing, Tier } from '../../contract/ladder'

/** The tier with an id. @throws Error when the bank names a tier that its own ladder lacks. */
export function tierOf({ tiers }: Pick<Standing, 'tiers'>, id: string): Tier {
  const tier = tiers.find((candidate) => candidate.id === id)
  if (!tier) throw new Error(`the ladder has no tier ${id}`)
  return tier
}
