import { eventCategorySchema, eventCitySchema } from '../events'
import { riskLevelSchema } from '../learning-items'
import { idSchema } from '../primitives'
import * as z from '../schema'
import { draftCountSchema, draftIdSchema, draftInstantSchema, draftListOf, draftStringSchema, draftTextSchema } from './texts'

/** The tiers that events are made for, in any scheme: see `readConsoleOptions` for their names in the one in force. */
export const audienceSchema = z.enum(['middle', 'upper', 'top'])

const asked = {
  id: draftIdSchema,
  text: draftTextSchema,
  isRequired: z.boolean(),
  onlyIf: z.nullable(z.strictObject({ questionId: draftIdSchema, is: z.union([draftIdSchema, z.boolean()]) })),
}
const optionsSchema = draftListOf(z.strictObject({ id: draftIdSchema, text: draftTextSchema }), 20)

/** A question of the sign-up form, as in `events-questions.ts`. */
export const draftQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('text'), mostLength: draftCountSchema }),
  z.strictObject({ ...asked, kind: z.literal('single'), options: optionsSchema }),
  z.strictObject({ ...asked, kind: z.literal('multiple'), options: optionsSchema }),
  z.strictObject({ ...asked, kind: z.literal('number'), least: draftCountSchema, most: draftCountSchema }),
  z.strictObject({ ...asked, kind: z.literal('yesNo') }),
])

const poolSchema = z.strictObject({ audience: audienceSchema, capacity: draftCountSchema, opensAt: draftInstantSchema })

/** An event as it is edited. It publishes as the files of `mock/events/files` do; the comments say what `null` means once it is published. */
export const eventBodySchema = z.strictObject({
  category: eventCategorySchema,
  title: draftTextSchema,
  summary: draftTextSchema,
  /** One of `readConsoleOptions`' venues; null online. */
  venueId: z.nullable(idSchema),
  speakers: draftListOf(z.strictObject({ name: draftTextSchema, role: draftTextSchema }), 20),
  /** `at` as `19:30`. */
  agenda: draftListOf(z.strictObject({ at: z.string().check(z.maxLength(5)), what: draftTextSchema }), 40),
  /** It speaks of markets or products: the bank's risk statement is shown with it. */
  hasRisk: z.boolean(),
  opensAt: draftInstantSchema,
  closesAt: draftInstantSchema,
  /** Null: no draw, as people come. */
  drawAt: draftInstantSchema,
  startsAt: draftInstantSchema,
  endsAt: draftInstantSchema,
  /** Seats for everybody; those of `pools` come on top. */
  capacity: draftCountSchema,
  pools: draftListOf(poolSchema, 3),
  /** When the pools become everybody's; exactly where there are pools. */
  mergeAt: draftInstantSchema,
  waitlist: z.enum(['none', 'fifo', 'tier']),
  mostCompanions: draftCountSchema,
  /** The bank decides about each sign-up. */
  needsApproval: z.boolean(),
  /** Whom it is for; null, or no city, where that does not matter. */
  needs: z.strictObject({
    audience: z.nullable(audienceSchema),
    cities: draftListOf(eventCitySchema, 5),
    riskLevel: z.nullable(riskLevelSchema),
    childAges: z.nullable(z.strictObject({ fromYears: draftCountSchema, toYears: draftCountSchema })),
  }),
  questions: draftListOf(draftQuestionSchema, 30),
  materials: draftListOf(z.strictObject({ title: draftTextSchema, url: draftStringSchema }), 20),
  /** Of `uploadCover`; null for the category's own picture. */
  coverId: z.nullable(idSchema),
})

export type EventBody = z.infer<typeof eventBodySchema>
export type DraftQuestion = z.infer<typeof draftQuestionSchema>
