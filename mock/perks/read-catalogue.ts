import { localizedSchema, type Localized } from '../../src/contract/primitives'
import { perkGroupSchema, quotaPeriodSchema, type PerkGroup, type QuotaPeriod } from '../../src/contract/perks'
import * as z from '../../src/contract/schema'
import type { Allowance } from '../../src/domain/perks/quota'
import { StartRefused } from '../config'

const countSchema = z.int().check(z.minimum(1), z.maximum(366))

const texts = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  name: localizedSchema,
  summary: localizedSchema,
  terms: localizedSchema,
}

/** A standing perk names the lowest tier that has it, for each scheme that has it at all. */
const standingSchema = z.strictObject({ ...texts, opensAt: z.record(z.string(), z.string()) })

/** A redeemable perk is either booked for a day, or its code is good for some days from the one on which it is made. */
const redeemableSchema = z.strictObject({
  ...texts,
  period: quotaPeriodSchema,
  validDays: z.optional(countSchema),
  booking: z.optional(z.strictObject({ earliestDays: countSchema, latestDays: countSchema })),
  choices: z.optional(z.array(z.strictObject({ id: texts.id, name: localizedSchema })).check(z.minLength(1))),
  quotas: z.record(
    z.string(),
    z.record(z.string(), z.strictObject({ total: countSchema, mostGuests: z.int().check(z.minimum(0), z.maximum(20)) })),
  ),
})

const fileSchema = z.strictObject({
  note: z.string(),
  group: perkGroupSchema,
  perks: z.array(z.union([standingSchema, redeemableSchema])),
})

/** How a perk is used: by a code with a quota, or not at all. `allowances` are by tier, lowest first; `latestDays` ahead at most. */
export type PerkUse =
  | { readonly kind: 'standing'; readonly tierIds: readonly string[] }
  | {
      readonly kind: 'redeemable'
      readonly period: QuotaPeriod
      readonly validDays: number
      readonly booking: { readonly earliestDays: number; readonly latestDays: number } | null
      /** What one chooses from; null where there is nothing to choose. */
      readonly choices: readonly { readonly id: string; readonly name: Localized }[] | null
      readonly allowances: ReadonlyMap<string, Allowance>
    }

/** A perk as one scheme has it. */
export type CataloguePerk = {
  readonly id: string
  readonly group: PerkGroup
  readonly name: Localized
  readonly summary: Localized
  readonly terms: Localized
  /** How many tiers lie below the lowest that has it. */
  readonly opensAtPlace: number
  readonly use: PerkUse
}

/** A scheme's tier ids by scheme id, base first. */
export type TierIds = ReadonlyMap<string, readonly string[]>

/** A perk as a file has it. */
export type FilePerk = z.infer<typeof fileSchema>['perks'][number]

/**
 * Every scheme's perks from the catalogue's files, by group and then by the tier that opens them. @throws StartRefused when a file has a
 * fault, naming the perk.
 */
export function readCatalogue(files: readonly unknown[], tierIds: TierIds): ReadonlyMap<string, readonly CataloguePerk[]> {
  const groups = files.map((file) => {
    const read = z.safeParse(fileSchema, file)
    if (read.success) return read.data
    throw new StartRefused(
      `A perks file cannot be used: ${read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join(', ')}`,
    )
  })
  const perks = groups.flatMap(({ group, perks }) => perks.map((perk) => ({ group, perk })))
  const ids = perks.map(({ perk }) => perk.id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw faultOf(id, 'there are two of that id')
  for (const { perk } of perks) checkSchemes(perk, tierIds)
  const order = perkGroupSchema.options
  return new Map(
    [...tierIds].map(([schemeId, tiers]) => {
      const own = perks.flatMap(({ group, perk }) => inScheme(group, perk, schemeId, tiers) ?? [])
      return [schemeId, own.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || a.opensAtPlace - b.opensAtPlace)]
    }),
  )
}

const faultOf = (perkId: string, message: string) => new StartRefused(`The perk ${perkId} cannot be used: ${message}`)

function checkSchemes(perk: FilePerk, tierIds: TierIds) {
  for (const schemeId of Object.keys('quotas' in perk ? perk.quotas : perk.opensAt))
    if (!tierIds.has(schemeId)) throw faultOf(perk.id, `there is no scheme ${schemeId}`)
  if ('quotas' in perk && (perk.booking === undefined) === (perk.validDays === undefined))
    throw faultOf(perk.id, 'it needs either booking or validDays')
}

function inScheme(group: PerkGroup, perk: FilePerk, schemeId: string, tiers: readonly string[]): CataloguePerk | undefined {
  const { id, name, summary, terms } = perk
  const given = 'quotas' in perk ? Object.keys(perk.quotas[schemeId] ?? {}) : [perk.opensAt[schemeId] ?? []].flat()
  if (given.length === 0) return undefined
  const unknown = given.find((tierId) => !tiers.includes(tierId))
  if (unknown !== undefined) throw faultOf(id, `${schemeId} has no tier ${unknown}`)
  const opensAtPlace = Math.min(...given.map((tierId) => tiers.indexOf(tierId)))
  const have = tiers.slice(opensAtPlace)
  const base = { id, group, name, summary, terms, opensAtPlace }
  if (!('quotas' in perk)) return { ...base, use: { kind: 'standing', tierIds: have } }
  const { period, validDays = 0, booking = null, choices = null, quotas } = perk
  const allowances = new Map<string, Allowance>()
  let below: Allowance = { total: 0, mostGuests: 0 }
  for (const tierId of have) {
    const allowance = quotas[schemeId]?.[tierId]
    if (!allowance || allowance.total < below.total || allowance.mostGuests < below.mostGuests)
      throw faultOf(id, `${tierId} of ${schemeId} gives less than the tier below`)
    allowances.set(tierId, allowance)
    below = allowance
  }
  return { ...base, use: { kind: 'redeemable', period, validDays, booking, choices, allowances } }
}
