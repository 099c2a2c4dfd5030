import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** `briefing`: on what a new tier gives; nothing is sold there. */
export const eventCategorySchema = z.enum(['research', 'salon', 'family', 'branch-hall', 'closed-door', 'briefing'])
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

/** What a line of the list says; the event itself says more. */
export const summaryFields = {
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

export type EventSummary = z.infer<typeof eventSummarySchema>
export type EventPhase = z.infer<typeof eventPhaseSchema>
export type EventCategory = z.infer<typeof eventCategorySchema>
export type EventCity = z.infer<typeof eventCitySchema>
