import type { PerkGroup } from '../../src/contract/perks'
import type { Db } from '../db/tables'
import { ladders, newestVersion } from '../ladder/ladders'
import advice from './catalogue/advice.json'
import banking from './catalogue/banking.json'
import education from './catalogue/education.json'
import fees from './catalogue/fees.json'
import health from './catalogue/health.json'
import lifestyle from './catalogue/lifestyle.json'
import travel from './catalogue/travel.json'
import { readCatalogue, type CataloguePerk, type FilePerk, type PerkUse } from './read-catalogue'

const tierIds = new Map([...ladders].map(([id, ladder]) => [id, newestVersion(ladder).scheme.tiers.map((tier) => tier.id)]))

const files = [banking, fees, advice, health, travel, education, lifestyle] as { note: string; group: PerkGroup; perks: FilePerk[] }[]

/** The perks that a new bank starts with, as its files have them. */
export const filePerks: readonly { group: PerkGroup; perk: FilePerk }[] = files.flatMap(({ group, perks }) =>
  perks.map((perk) => ({ group, perk })),
)

type Catalogue = {
  /** The bank's revision that it was read at. */
  revision: number | null
  /** What had been published then, to tell whether anything is new. */
  published: string
  perks: ReadonlyMap<string, readonly CataloguePerk[]>
  withdrawn: ReadonlySet<string>
}

/** What this process last read: the files alone, until the console has published perks. It is never older than the request that asks. */
let catalogue: Catalogue = { revision: null, published: '[]', perks: readCatalogue(files, tierIds), withdrawn: new Set() }

/** Reads the perks that the console published, when the bank's revision has changed since the last look. */
export async function refreshCatalogue(db: Db, revision: number): Promise<void> {
  if (catalogue.revision === revision) return
  const published = await db.selectFrom('publishedPerk').selectAll().orderBy('id').execute()
  const text = JSON.stringify(published)
  if (text === catalogue.published) {
    catalogue = { ...catalogue, revision }
    return
  }
  const isPublished = new Set(published.map(({ id }) => id))
  const own = [
    ...filePerks.filter(({ perk }) => !isPublished.has(perk.id)),
    ...published.map(({ perkGroup: group, perk }) => ({ group, perk })),
  ]
  const byGroup = own.map(({ group, perk }) => ({ note: '', group, perks: [perk] }))
  const withdrawn = new Set(published.filter(({ isWithdrawn }) => isWithdrawn).map(({ id }) => id))
  catalogue = { revision, published: text, withdrawn, perks: readCatalogue(byGroup, tierIds) }
}

/** A perk as a file may have it. @throws StartRefused when it has a fault. */
export function checkPerk(group: PerkGroup, perk: object): FilePerk {
  readCatalogue([{ note: '', group, perks: [perk] }], tierIds)
  return perk as FilePerk
}

const allOf = (schemeId: string) => catalogue.perks.get(schemeId) ?? []

/** A scheme's perks, in the order in which they are listed. */
export const perksOf = (schemeId: string): readonly CataloguePerk[] => allOf(schemeId).filter(({ id }) => !catalogue.withdrawn.has(id))

/** A perk of a scheme, when there is one. */
export const findPerk = (schemeId: string, perkId: string) => perksOf(schemeId).find(({ id }) => id === perkId)

/** A perk that is used by codes. */
export type RedeemablePerk = CataloguePerk & { readonly use: Extract<PerkUse, { kind: 'redeemable' }> }

/** Whether a perk is used by codes. */
export const isRedeemable = (perk: CataloguePerk): perk is RedeemablePerk => perk.use.kind === 'redeemable'

/** A perk that redemptions were made of. @throws RangeError when the catalogue has lost it: a perk with redemptions stays in its file. */
export function redeemedPerkOf(schemeId: string, perkId: string): RedeemablePerk {
  const perk = allOf(schemeId).find(({ id }) => id === perkId)
  if (perk && isRedeemable(perk)) return perk
  throw new RangeError(`no redeemable perk ${perkId} in ${schemeId}`)
}
