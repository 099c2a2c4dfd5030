import { endpoint } from './endpoint'
import { eventCitySchema, summaryFields } from './events'
import { questionSchema } from './events-questions'
import { signupChannelSchema } from './events-source'
import { riskLevelSchema } from './learning-items'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** Why the caller cannot sign up, each with what would change it. Several may hold at once. */
export const reasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('SIGNED_OUT') }),
  z.object({ code: z.literal('CANCELLED') }),
  /** Reach this tier, or a higher one. */
  z.object({ code: z.literal('TIER'), tierId: idSchema, tierName: localizedSchema }),
  /** For customers of these cities: the branch changes the city on record. */
  z.object({ code: z.literal('CITY'), cities: z.array(eventCitySchema) }),
  /** Take the risk assessment, from that day on. */
  z.object({
    code: z.enum(['RISK_UNKNOWN', 'RISK_EXPIRED', 'RISK_TOO_LOW']),
    neededLevel: riskLevelSchema,
    fromDay: businessDaySchema,
  }),
  /** With a child of that age on the day, both included: the branch adds a child to the record. */
  z.object({ code: z.literal('CHILD_AGE'), fromYears: z.int(), toYears: z.int() }),
  /** Wait until it opens for the caller's tier. */
  z.object({ code: z.literal('NOT_OPEN'), opensAt: instantSchema }),
  z.object({ code: z.literal('CLOSED'), closedAt: instantSchema }),
])

const materialSchema = z.object({ title: localizedSchema, url: z.string() })

export const eventSchema = z.object({
  ...summaryFields,
  /** The bank's instant that all of this is as of. */
  asOf: instantSchema,
  summary: localizedSchema,
  agenda: z.array(z.object({ at: z.string(), what: localizedSchema })),
  speakers: z.array(z.object({ name: localizedSchema, role: localizedSchema })),
  /** Null online. `mapUrl` opens a map. */
  place: z.nullable(z.object({ name: localizedSchema, address: localizedSchema, mapUrl: z.string() })),
  /** Shown with whatever speaks of markets or products; else null. */
  riskStatement: z.nullable(localizedSchema),
  /** For the caller's tier. */
  opensAt: instantSchema,
  closesAt: instantSchema,
  /** Until then a sign-up can be edited or cancelled. */
  changeableUntil: instantSchema,
  drawAt: z.nullable(instantSchema),
  /** How those wait who come when it is full: as they come, or higher tiers first. `none`: nobody waits. */
  waitlist: z.enum(['none', 'fifo', 'tier']),
  /** The first is everybody's; the others are kept for a tier and above until `mergeAt`. */
  pools: z.array(
    z.object({
      id: idSchema,
      tierId: z.nullable(idSchema),
      tierName: z.nullable(localizedSchema),
      capacity: z.int(),
      seatsLeft: z.int(),
      opensAt: instantSchema,
    }),
  ),
  mergeAt: z.nullable(instantSchema),
  mostCompanions: z.int(),
  /** The bank decides about each sign-up: it is REQUESTED before it is CONFIRMED or REJECTED. */
  needsApproval: z.boolean(),
  questions: z.array(questionSchema),
  consent: z.object({ version: z.string(), text: localizedSchema }),
  /** Whom it is for; null where it does not matter. */
  needs: z.object({
    tierId: z.nullable(idSchema),
    tierName: z.nullable(localizedSchema),
    cities: z.nullable(z.array(eventCitySchema)),
    riskLevel: z.nullable(riskLevelSchema),
    childAges: z.nullable(z.object({ fromYears: z.int(), toYears: z.int() })),
  }),
  /** Empty: the caller can sign up now, or join the waitlist when it is full. */
  reasonsAgainst: z.array(reasonSchema),
  /** The caller's active sign-up. */
  signupId: z.nullable(idSchema),
  /** Its picture, below the bank's origin; null: the category's own. */
  coverUrl: z.nullable(z.string()),
  /** After the end, for those who had a seat; else null. */
  materials: z.nullable(z.array(materialSchema)),
})

/** One event, with everything that speaks against the caller's signing up. */
export const readEvent = endpoint({
  id: 'readEvent',
  summary: 'Read an event',
  method: 'get',
  path: '/events/:eventId',
  access: 'optional',
  input: z.strictObject({
    eventId: idSchema,
    /** How the caller came, for the counting of views; absent, the app that the request comes from. */
    channel: z.optional(signupChannelSchema),
  }),
  output: eventSchema,
  refusals: ['EVENT.UNKNOWN'],
})

/** An event as an iCalendar text (RFC 5545), in one language. */
export const readEventCalendar = endpoint({
  id: 'readEventCalendar',
  summary: 'An event for a calendar',
  method: 'get',
  path: '/events/:eventId/calendar',
  access: 'public',
  input: z.strictObject({ eventId: idSchema, language: z.enum(['zh-CN', 'zh-HK', 'en']) }),
  output: z.object({ fileName: z.string(), text: z.string() }),
  refusals: ['EVENT.UNKNOWN'],
})

export type EventDetail = z.infer<typeof eventSchema>
export type EventReason = z.infer<typeof reasonSchema>
