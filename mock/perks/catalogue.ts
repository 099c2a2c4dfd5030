import { ladders, newestVersion } from '../ladder/ladders'
import advice from './catalogue/advice.json'
import banking from './catalogue/banking.json'
import education from './catalogue/education.json'
import fees from './catalogue/fees.json'
import health from './catalogue/health.json'
import lifestyle from './catalogue/lifestyle.json'
import travel from './catalogue/travel.json'
import { readCatalogue, type CataloguePerk, type PerkUse } from './read-catalogue'

const tierIds = new Map([...ladders].map(([id, ladder]) => [id, newestVersion(ladder).scheme.tiers.map((tier) => tier.id)]))

const catalogue = readCatalogue([banking, fees, advice, health, travel, education, lifestyle], tierIds)

/** A scheme's perks, in the order in which they are listed. */
export const perksOf = (schemeId: string): readonly CataloguePerk[] => catalogue.get(schemeId) ?? []

/** A perk of a scheme, when there is one. */
export const findPerk = (schemeId: string, perkId: string) => perksOf(schemeId).find(({ id }) => id === perkId)

/** A perk that is used by codes. */
export type RedeemablePerk = CataloguePerk & { readonly use: Extract<PerkUse, { kind: 'redeemable' }> }

/** Whether a perk is used by codes. */
export const isRedeemable = (perk: CataloguePerk): perk is RedeemablePerk => perk.use.kind === 'redeemable'

/** A perk that redemptions were made of. @throws RangeError when the catalogue has lost it: a perk with redemptions stays in its file. */
export function redeemedPerkOf(schemeId: string, perkId: string): RedeemablePerk {
  const perk = findPerk(schemeId, perkId)
  if (perk && isRedeemable(perk)) return perk
  throw new RangeError(`no redeemable perk ${perkId} in ${schemeId}`)
}
