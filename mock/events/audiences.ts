import type { Localized } from '../../src/contract/primitives'
import { ladderOf, ladders, newestVersion } from '../ladder/ladders'

/** The tiers that events are made for, whatever scheme is in force: the lowest tier of each, by scheme. Illustrative. */
const audiences = {
  middle: {
    ...{ 'boc-wealth': 'wealth', 'boc-wealth-classic': 'vip', 'branch-six-step': 'silver' },
    ...{ 'silver-gold-platinum': 'silver', 'ladder-score': 'intermediate' },
  },
  upper: {
    ...{ 'boc-wealth': 'wealthManagement', 'boc-wealth-classic': 'vip', 'branch-six-step': 'gold' },
    ...{ 'silver-gold-platinum': 'gold', 'ladder-score': 'senior' },
  },
  top: {
    ...{ 'boc-wealth': 'private', 'boc-wealth-classic': 'vip', 'branch-six-step': 'prePrivate' },
    ...{ 'silver-gold-platinum': 'platinum', 'ladder-score': 'senior' },
  },
} as const satisfies Record<string, Record<string, string>>

/** A tier and those above it, in every scheme. */
export type Audience = keyof typeof audiences
/** Their names. */
export const AUDIENCES = Object.keys(audiences) as [Audience, ...Audience[]]

const tiersOf = (schemeId: string) => newestVersion(ladderOf(schemeId)).scheme.tiers

/** An audience's lowest tier under a scheme, with its place from the base, 0. */
export type AudienceTier = { readonly tierId: string; readonly tierName: Localized; readonly place: number }

/** The lowest tier of an audience under a scheme. @throws RangeError when the scheme has no such tier: the load checks that each has. */
export function audienceTier(audience: Audience, schemeId: string): AudienceTier {
  const tierId = (audiences[audience] as Record<string, string>)[schemeId]
  const place = tiersOf(schemeId).findIndex(({ id }) => id === tierId)
  const tier = tiersOf(schemeId)[place]
  if (!tier) throw new RangeError(`the audience ${audience} has no tier in ${schemeId}`)
  return { tierId: tier.id, tierName: tier.name, place }
}

for (const audience of AUDIENCES) for (const schemeId of ladders.keys()) audienceTier(audience, schemeId)

/** How many tiers of a scheme lie below one. */
export const placeOfTier = (schemeId: string, tierId: string): number => tiersOf(schemeId).findIndex(({ id }) => id === tierId)
