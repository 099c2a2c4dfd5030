import { endpoint } from '../endpoint'
import { signupStateSchema } from '../events'
import { answersSchema, questionSchema } from '../events-questions'
import { signupChannelSchema } from '../events-source'
import { idSchema, instantSchema, localizedSchema, proseSchema, requestIdSchema } from '../primitives'
import * as z from '../schema'
import { EDITING_ROLES } from './roles'

/** Why somebody looks at or takes away personal data, or does something to a customer's sign-up: 8 to 200 characters. */
const reasonSchema = proseSchema(8, 200)

const staffOnly = { access: 'staff', roles: EDITING_ROLES } as const

const rosterLineSchema = z.object({
  signupId: idSchema,
  number: z.int(),
  state: signupStateSchema,
  maskedName: z.string(),
  maskedPhone: z.string(),
  /** The customer's tier at sign-up; null where it was not known. */
  tierName: z.nullable(localizedSchema),
  /** The pool that the seats are of; null without seats. `poolTier` is null for everybody's. */
  poolId: z.nullable(idSchema),
  poolTier: z.nullable(localizedSchema),
  seats: z.int(),
  /** Masked. */
  companions: z.array(z.string()),
  answers: answersSchema,
  signedUpAt: instantSchema,
  /** Where the sign-up came from, written down once and never changed. */
  source: z.object({
    channel: z.nullable(signupChannelSchema),
    branchName: z.nullable(localizedSchema),
    inviterName: z.nullable(z.string()),
  }),
  /** While WAITING: how many parties are before it. Else null. */
  ahead: z.nullable(z.int()),
  offerExpiresAt: z.nullable(instantSchema),
  arrival: z.nullable(z.object({ at: instantSchema, by: z.string() })),
  can: z.object({ decide: z.boolean(), moveUp: z.boolean(), cancel: z.boolean() }),
})

/** Who signed up for an event, by number: 50 a page. Names and phones are masked. Staff of a branch see the events of theirs. */
export const readRoster = endpoint({
  id: 'readRoster',
  summary: 'Read the roster of an event',
  method: 'get',
  path: '/console/events/:eventId/roster',
  ...staffOnly,
  input: z.strictObject({
    eventId: idSchema,
    state: z.optional(signupStateSchema),
    channel: z.optional(signupChannelSchema),
    /** A number, the end of a phone, or the beginning of a name. */
    q: z.optional(z.string().check(z.trim(), z.maxLength(30))),
    /** From 1. */
    page: z.optional(z.string().check(z.regex(/^[1-9]\d{0,4}$/))),
  }),
  output: z.object({
    asOf: instantSchema,
    event: z.object({
      id: idSchema,
      title: localizedSchema,
      startsAt: instantSchema,
      endsAt: instantSchema,
      needsApproval: z.boolean(),
      isCancelled: z.boolean(),
      capacity: z.int(),
      taken: z.int(),
      questions: z.array(questionSchema),
    }),
    /** Sign-ups by state, of the whole event. */
    counts: z.record(z.string(), z.int()),
    page: z.int(),
    pages: z.int(),
    /** Lines that pass the filter. */
    total: z.int(),
    lines: z.array(rosterLineSchema),
  }),
  refusals: ['EVENT.UNKNOWN'],
})

const ofSignup = { signupId: idSchema, requestId: requestIdSchema }
const done = z.object({ signupId: idSchema, state: signupStateSchema })

/** Approves or rejects a request. A rejected customer is told, with the reason. */
export const decideSignupRequest = endpoint({
  id: 'decideSignupRequest',
  summary: 'Approve or reject a request for seats',
  method: 'post',
  path: '/console/event-signups/:signupId/decision',
  ...staffOnly,
  input: z.strictObject({ ...ofSignup, decision: z.enum(['approve', 'reject']), reason: z.optional(reasonSchema) }),
  output: done,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.NO_REQUEST', 'EVENT.CANCELLED', 'ROSTER.REASON'],
})

/** Puts a waiting party at the head of the line (of its tier, where tiers go first), and offers it what is free. */
export const moveUp = endpoint({
  id: 'moveUp',
  summary: 'Move a party to the head of the waitlist',
  method: 'post',
  path: '/console/event-signups/:signupId/move-up',
  ...staffOnly,
  input: z.strictObject({ ...ofSignup, reason: reasonSchema }),
  output: done,
  refusals: ['SIGNUP.UNKNOWN', 'ROSTER.NOT_WAITING'],
})

/** Takes a sign-up back in the bank's name, before the start. The customer is told, with the reason; the next in line gets an offer. */
export const cancelForCustomer = endpoint({
  id: 'cancelForCustomer',
  summary: 'Cancel a sign-up in the bank’s name',
  method: 'post',
  path: '/console/event-signups/:signupId/cancel',
  ...staffOnly,
  input: z.strictObject({ ...ofSignup, reason: reasonSchema }),
  output: done,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.OVER'],
})

/** One person in full. Every look is on the audit log with its reason. */
export const unmaskSignup = endpoint({
  id: 'unmaskSignup',
  summary: 'See one person’s name and phone',
  method: 'post',
  path: '/console/event-signups/:signupId/unmask',
  ...staffOnly,
  input: z.strictObject({ signupId: idSchema, reason: reasonSchema }),
  output: z.object({ signupId: idSchema, name: z.string(), phone: z.string(), companions: z.array(z.string()) }),
  refusals: ['SIGNUP.UNKNOWN'],
})

/** The roster as a file for a spreadsheet: UTF-8 with its mark, no cell that begins a formula. On the audit log with its reason. */
export const exportRoster = endpoint({
  id: 'exportRoster',
  summary: 'Export the roster of an event',
  method: 'post',
  path: '/console/events/:eventId/roster-export',
  ...staffOnly,
  input: z.strictObject({
    eventId: idSchema,
    language: z.enum(['zh-CN', 'zh-HK', 'en']),
    /** Names and phones in full. */
    isUnmasked: z.boolean(),
    reason: reasonSchema,
  }),
  output: z.object({ fileName: z.string(), text: z.string() }),
  refusals: ['EVENT.UNKNOWN'],
})

/** To whom a message goes: those in these states when it is sent. */
const audienceSchema = z
  .array(z.enum(['CONFIRMED', 'WAITING', 'OFFERED', 'REQUESTED', 'ENTERED', 'CHECKED_IN', 'MISSED']))
  .check(z.minLength(1), z.maxLength(7))

const rosterMessageSchema = z.object({
  id: idSchema,
  text: z.string(),
  to: audienceSchema,
  /** HELD until `dueAt`, and can be recalled until then. */
  state: z.enum(['HELD', 'RECALLED', 'SENT']),
  writtenBy: z.string(),
  writtenAt: instantSchema,
  dueAt: instantSchema,
  /** Customers whom it was sent to; while it is held, whom it would go to now. */
  recipients: z.int(),
})

/** Writes to those on the roster. It is held for 10 minutes, in which it can be recalled, and then sent once. Banned wording is refused. */
export const writeToRoster = endpoint({
  id: 'writeToRoster',
  summary: 'Write to those signed up',
  method: 'post',
  path: '/console/events/:eventId/messages',
  ...staffOnly,
  input: z.strictObject({ eventId: idSchema, text: proseSchema(1, 500), to: audienceSchema, requestId: requestIdSchema }),
  output: rosterMessageSchema,
  refusals: ['EVENT.UNKNOWN', 'ROSTER.BANNED', 'ROSTER.NOBODY'],
})

/** The messages to an event's roster, the newest first. */
export const listRosterMessages = endpoint({
  id: 'listRosterMessages',
  summary: 'List the messages to a roster',
  method: 'get',
  path: '/console/events/:eventId/messages',
  ...staffOnly,
  input: z.strictObject({ eventId: idSchema }),
  output: z.object({ asOf: instantSchema, messages: z.array(rosterMessageSchema) }),
  refusals: ['EVENT.UNKNOWN'],
})

/** Takes a message back that has not been sent. What was recalled already stays so. */
export const recallMessage = endpoint({
  id: 'recallMessage',
  summary: 'Recall a message to a roster',
  method: 'post',
  path: '/console/event-messages/:messageId/recall',
  ...staffOnly,
  input: z.strictObject({ messageId: idSchema, requestId: requestIdSchema }),
  output: rosterMessageSchema,
  refusals: ['ROSTER.MESSAGE_UNKNOWN', 'ROSTER.SENT'],
})

export type RosterLine = z.infer<typeof rosterLineSchema>
export type RosterMessage = z.infer<typeof rosterMessageSchema>
