import { endpoint } from './endpoint'
import { questionSchema } from './events-questions'
import { signupChannelSchema } from './events-source'
import { riskLevelSchema } from './learning-items'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

export const eventCategorySchema = z.enum(['research', 'salon', 'family', 'branch-hall', 'closed-door'])
export const eventCitySchema = z.enum(['beijing', 'shanghai', 'shenzhen', 'hangzhou', 'chengdu'])

/**
 * Where an event stands for the caller. SOON: not open yet. OPEN: seats are free. FULL: none is; whether one may wait is in `waitlist`.
 * DRAW_OPEN: one enters a draw. CLOSED: no more sign-ups. DRAW_PENDING: closed, the draw is to come.
 */
export const eventPhaseSchema = z.enum([
  ...(['SOON', 'OPEN', 'FULL', 'DRAW_OPEN', 'CLOSED', 'DRAW_PENDING', 'RUNNING', 'ENDED', 'CANCELLED'] as const),
])

/**
 * What a sign-up is: see `SIGNUP_STATES` in the domain. REQUESTED: the bank is to decide, and holds the seats meanwhile. The last five are over,
 * and one may sign up again while the event is open.
 */
export const signupStateSchema = z.enum([
  ...(['ENTERED', 'WAITING', 'OFFERED', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN'] as const),
  ...(['MISSED', 'DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED'] as const),
])

const summaryFields = {
  id: idSchema,
  category: eventCategorySchema,
  title: localizedSchema,
  /** Null online. */
  city: z.nullable(eventCitySchema),
  /** The branch in whose hall it is; else null. */
  branchId: z.nullable(idSchema),
  startsAt: instantSchema,
  endsAt: instantSchema,
  phase: eventPhaseSchema,
  /** Free, less what those waiting want: what somebody new can count on. */
  seatsLeft: z.int(),
  capacity: z.int(),
  /** Seats wanted by those waiting. */
  waiting: z.int(),
  isDraw: z.boolean(),
  /** In which place; null online. */
  placeName: z.nullable(localizedSchema),
  /** For customers of this tier and above; null for everybody. */
  tierName: z.nullable(localizedSchema),
  /** The caller's active sign-up; null without one, and for a visitor. */
  mine: z.nullable(signupStateSchema),
  /** While the caller's sign-up is WAITING: how many parties are before it. Else null. */
  ahead: z.nullable(z.int()),
}

/** A line of the list: 800 bytes at most. */
export const eventSummarySchema = z.object(summaryFields)

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

const filterFields = {
  city: z.optional(eventCitySchema),
  branchId: z.optional(idSchema),
  where: z.optional(z.enum(['online', 'onsite'])),
  category: z.optional(eventCategorySchema),
  /** Days of the start, both included. */
  from: z.optional(businessDaySchema),
  to: z.optional(businessDaySchema),
  /** Words in the title, summary, place or speakers, in any language; all must be there. */
  q: z.optional(z.string().check(z.trim(), z.maxLength(60))),
}

const pageFields = {
  /** `upcoming` (the default): not ended, soonest first. `past`: ended, latest first. `any`: all, soonest first. */
  when: z.optional(z.enum(['upcoming', 'past', 'any'])),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}~[a-z0-9-]{1,40}$/))),
}

/** Events, 20 a page. A visitor may look too. */
export const listEvents = endpoint({
  id: 'listEvents',
  summary: 'List events',
  method: 'get',
  path: '/events',
  access: 'optional',
  input: z.strictObject({ ...filterFields, ...pageFields }),
  output: z.object({ asOf: instantSchema, events: z.array(eventSummarySchema), nextCursor: z.nullable(z.string()) }),
  refusals: [],
})

/** The days of a period on which events start, in their order, with how many: what a calendar shows. A visitor may look too. */
export const listEventDays = endpoint({
  id: 'listEventDays',
  summary: 'List the days with events',
  method: 'get',
  path: '/events/days',
  access: 'optional',
  input: z.strictObject({ ...filterFields, from: businessDaySchema, to: businessDaySchema }),
  output: z.object({
    asOf: instantSchema,
    days: z.array(z.object({ day: businessDaySchema, count: z.int(), isMine: z.boolean() })),
  }),
  refusals: [],
})

/** The branches in whose halls events are, by name: what a list can be narrowed to. */
export const listEventBranches = endpoint({
  id: 'listEventBranches',
  summary: 'List the branches with events',
  method: 'get',
  path: '/events/branches',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({ branches: z.array(z.object({ id: idSchema, city: eventCitySchema, name: localizedSchema })) }),
  refusals: [],
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

export type EventSummary = z.infer<typeof eventSummarySchema>
export type EventDetail = z.infer<typeof eventSchema>
export type EventPhase = z.infer<typeof eventPhaseSchema>
export type EventCategory = z.infer<typeof eventCategorySchema>
export type EventCity = z.infer<typeof eventCitySchema>
export type EventReason = z.infer<typeof reasonSchema>
