import { eventCategorySchema, eventCitySchema } from '../../src/contract/events'
import { questionSchema } from '../../src/contract/events-questions'
import { riskLevelSchema } from '../../src/contract/learning-items'
import { instantSchema, type Localized } from '../../src/contract/primitives'
import * as z from '../../src/contract/schema'
import { AUDIENCES, type Audience } from './audiences'

const textSchema = z.strictObject({
  'zh-CN': z.string().check(z.minLength(1)),
  'zh-HK': z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
})
// `ticket-key` and the rest of a ticket's text leave so much room.
const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,23}$/))
const linkSchema = z.string().check(z.regex(/^https:\/\/[^\s]+$/))
const seatsSchema = z.int().check(z.minimum(1), z.maximum(100_000))
const audienceSchema = z.enum(AUDIENCES)
const agesSchema = z.strictObject({ fromYears: z.int().check(z.minimum(0)), toYears: z.int().check(z.maximum(17)) })

/** No event lasts longer: 31 days. Illustrative; lists rely on it. */
export const longestEventMs = 31 * 86_400_000

/** One event of a file. `venue` and `form` are names of the common file's; instants are at the bank's offset. */
export const eventFileSchema = z.strictObject({
  note: z.string(),
  category: eventCategorySchema,
  events: z.array(
    z.strictObject({
      id: idSchema,
      title: textSchema,
      summary: textSchema,
      /** Absent online. */
      venue: z.optional(idSchema),
      speakers: z.array(z.strictObject({ name: textSchema, role: textSchema })),
      agenda: z.array(z.strictObject({ at: z.string().check(z.regex(/^\d\d:\d\d$/)), what: textSchema })).check(z.minLength(1)),
      /** It speaks of markets or products: the risk statement is shown. */
      hasRisk: z.boolean(),
      opensAt: instantSchema,
      closesAt: instantSchema,
      drawAt: z.optional(instantSchema),
      startsAt: instantSchema,
      endsAt: instantSchema,
      capacity: seatsSchema,
      pools: z.optional(z.array(z.strictObject({ audience: audienceSchema, capacity: seatsSchema, opensAt: instantSchema }))),
      mergeAt: z.optional(instantSchema),
      waitlist: z.enum(['none', 'fifo', 'tier']),
      /** The bank decides about each sign-up. */
      needsApproval: z.optional(z.boolean()),
      mostCompanions: z.int().check(z.minimum(0), z.maximum(10)),
      needs: z.optional(
        z.strictObject({
          audience: z.optional(audienceSchema),
          cities: z.optional(z.array(eventCitySchema).check(z.minLength(1))),
          riskLevel: z.optional(riskLevelSchema),
          childAges: z.optional(agesSchema),
        }),
      ),
      form: z.optional(idSchema),
      materials: z.optional(z.array(z.strictObject({ title: textSchema, url: linkSchema }))),
      isCancelled: z.optional(z.boolean()),
      /** A picture that was uploaded. */
      coverId: z.optional(z.string()),
    }),
  ),
})

/** What events share. */
export const commonFileSchema = z.strictObject({
  note: z.string(),
  riskStatement: textSchema,
  consent: z.strictObject({ version: z.string(), text: textSchema }),
  venues: z.record(
    idSchema,
    z.strictObject({ city: eventCitySchema, branchId: z.nullable(idSchema), name: textSchema, address: textSchema, mapUrl: linkSchema }),
  ),
  forms: z.record(idSchema, z.array(questionSchema)),
})

export type FileEvent = z.infer<typeof eventFileSchema>['events'][number]
export type CommonFile = z.infer<typeof commonFileSchema>

type Text = Localized

/** What an event is, as it is stored: nothing of it changes while people sign up. */
export type EventContent = Pick<FileEvent, 'title' | 'summary' | 'agenda' | 'speakers' | 'waitlist' | 'mostCompanions'> & {
  place: { name: Text; address: Text; mapUrl: string } | null
  riskStatement: Text | null
  opensAtMs: number
  closesAtMs: number
  /** Until then a seat can be changed or given up: a day before the start. Illustrative. */
  changeableUntilMs: number
  drawAtMs: number | null
  mergeAtMs: number | null
  needsApproval: boolean
  /** Whom each pool is for, by its id; the first is everybody's. */
  pools: { id: string; audience: Audience | null }[]
  questions: CommonFile['forms'][string]
  consent: CommonFile['consent']
  needs: {
    audience: Audience | null
    cities: z.infer<typeof eventCitySchema>[] | null
    riskLevel: z.infer<typeof riskLevelSchema> | null
    childAges: { fromYears: number; toYears: number } | null
  }
  materials: { title: Text; url: string }[]
  coverId: string | null
}
