import { messageKinds, type MessageGroup, type MessageKind } from '../domain/messages/kinds'
import { endpoint } from './endpoint'
import { idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'
import { unreadSchema } from './unread'

const kindSchema = z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]])
const groups = ['tier', 'event', 'perk', 'service', 'learning', 'greeting'] as const satisfies readonly MessageGroup[]
export const messageGroupSchema = z.enum(groups)

/** What a message is about, to be opened. `id` is of an event, a perk, an evaluation's period, an article …; null where there is but one. */
export const messageSubjectSchema = z.object({
  page: z.enum([
    ...(['footprints', 'ladder', 'event', 'redemption', 'perks', 'perk', 'points', 'manager', 'letter'] as const),
    ...(['cases', 'cards', 'learn', 'survey', 'preferences', 'welcome'] as const),
  ]),
  id: z.nullable(idSchema),
})

/** One message of the bank to a customer, in the words in which it was sent. */
export const inboxMessageSchema = z.object({
  id: idSchema,
  kind: kindSchema,
  group: messageGroupSchema,
  title: localizedSchema,
  /** Paragraphs are apart by a line's end. */
  text: localizedSchema,
  subject: z.nullable(messageSubjectSchema),
  sentAt: instantSchema,
  isRead: z.boolean(),
})

/** A page of messages, the newest first. */
export const listInbox = endpoint({
  id: 'listInbox',
  summary: "List the bank's messages to the customer",
  method: 'get',
  path: '/inbox',
  access: 'customer',
  input: z.strictObject({
    group: z.optional(messageGroupSchema),
    cursor: z.optional(z.string().check(z.regex(/^\d{1,16}~[\w-]{1,64}$/))),
  }),
  output: z.object({
    /** What the messages are of: the bank's now. */
    asOf: instantSchema,
    unread: z.int(),
    messages: z.array(inboxMessageSchema),
    nextCursor: z.nullable(z.string()),
  }),
  refusals: [],
})

/** Marks a message as read. Again, nothing changes. */
export const markRead = endpoint({
  id: 'markRead',
  summary: 'Mark a message as read',
  method: 'put',
  path: '/inbox/:messageId/read',
  access: 'customer',
  input: z.strictObject({ messageId: idSchema }),
  output: unreadSchema,
  refusals: ['INBOX.UNKNOWN'],
})

/** Marks every message sent until an instant as read, so that what came in meanwhile stays new. */
export const markAllRead = endpoint({
  id: 'markAllRead',
  summary: 'Mark all messages as read',
  method: 'put',
  path: '/inbox/read',
  access: 'customer',
  input: z.strictObject({ until: instantSchema }),
  output: unreadSchema,
  refusals: [],
})

const groupsSchema = z.array(messageGroupSchema).check(z.maxLength(groups.length))

export const messagePreferencesSchema = z.object({
  /** The groups that each channel may carry out of the app. */
  channels: z.object({ wechat: groupsSchema, sms: groupsSchema }),
  /** Groups not wanted at all; what is mandatory in them comes all the same. */
  muted: groupsSchema,
  /** Only what is mandatory. */
  isFewer: z.boolean(),
})

const hourSchema = z.int().check(z.minimum(0), z.maximum(23))

/** What the customer wants to hear, by which channels, and when nothing is sent. */
export const readMessagePreferences = endpoint({
  id: 'readMessagePreferences',
  summary: 'What the customer wants to hear',
  method: 'get',
  path: '/inbox/preferences',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    preferences: messagePreferencesSchema,
    /** May messages that serve marketing leave the app? It is the customer's consent: see `setConsent`. */
    isMarketingAllowed: z.boolean(),
    quietHours: z.object({ fromHour: hourSchema, toHour: hourSchema }),
  }),
  refusals: [],
})

/** Chooses anew. Messages that still wait to leave the app go by the new choice. */
export const setMessagePreferences = endpoint({
  id: 'setMessagePreferences',
  summary: 'Choose what to hear',
  method: 'put',
  path: '/inbox/preferences',
  access: 'customer',
  input: z.strictObject({ preferences: messagePreferencesSchema }),
  output: messagePreferencesSchema,
  refusals: [],
})

export type InboxMessage = z.infer<typeof inboxMessageSchema>
export type MessageSubject = z.infer<typeof messageSubjectSchema>
export type Inbox = z.infer<typeof listInbox.output>
