import { perkGroupSchema, quotaPeriodSchema } from '../perks'
import { idSchema } from '../primitives'
import * as z from '../schema'
import { draftCountSchema, draftIdSchema, draftListOf, draftTextSchema } from './texts'

/** By scheme id. */
const bySchemeOf = <S extends z.ZodMiniType>(schema: S) =>
  z.record(idSchema, schema).check(z.refine((all) => Object.keys(all).length <= 20))

/** A perk that is simply there: for each scheme that has it, the lowest tier that does. */
const standingSchema = z.strictObject({ kind: z.literal('standing'), opensAt: bySchemeOf(idSchema) })

/**
 * A perk that is used by codes. Either it is booked for a day (`booking`, that many days ahead), or its code is good for `validDays`.
 * `quotas`: for each scheme, for its lowest tier that has the perk and every tier above, what each gives in a period; never less than the tier below.
 */
const redeemableSchema = z.strictObject({
  kind: z.literal('redeemable'),
  period: quotaPeriodSchema,
  validDays: draftCountSchema,
  booking: z.nullable(z.strictObject({ earliestDays: draftCountSchema, latestDays: draftCountSchema })),
  /** What customers choose from; absent or empty: there is nothing to choose. */
  choices: z.optional(draftListOf(z.strictObject({ id: draftIdSchema, name: draftTextSchema }), 12)),
  quotas: bySchemeOf(bySchemeOf(z.strictObject({ total: draftCountSchema, mostGuests: draftCountSchema }))),
})

/** A perk as it is edited. */
export const perkBodySchema = z.strictObject({
  group: perkGroupSchema,
  name: draftTextSchema,
  summary: draftTextSchema,
  terms: draftTextSchema,
  use: z.discriminatedUnion('kind', [standingSchema, redeemableSchema]),
})

export type PerkBody = z.infer<typeof perkBodySchema>
