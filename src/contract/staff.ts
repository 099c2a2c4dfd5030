import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, instantSchema, localizedSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** `service` is the shared team of customers without a manager of their own. */
export const staffRoleSchema = z.enum(['manager', 'privateBanker', 'service', 'investment', 'tax', 'law', 'insurance'])

/** Somebody who serves customers: a person, or a team. */
export const staffSchema = z.object({
  id: idSchema,
  role: staffRoleSchema,
  name: localizedSchema,
  branch: localizedSchema,
  /** One line about them. */
  introduction: localizedSchema,
  /** The bank's switchboard and the extension to ask for. */
  phone: z.object({ number: z.string(), extension: z.string() }),
})

/** By when a request is answered: by a person (`replyAt`), and before that by a draft, or null where the reply is due no later. */
export const replyPromiseSchema = z.object({ draftAt: z.nullable(instantSchema), replyAt: instantSchema })

const staffIdSchema = z.string().check(z.regex(/^[\w-]{1,64}$/))

/** The slots of half an hour that are free, by day; days without any are left out. A slot is taken by booking it, not by seeing it. */
export const listSlots = endpoint({
  id: 'listSlots',
  summary: "List a member of staff's free slots",
  method: 'get',
  path: '/staff/:staffId/slots',
  access: 'customer',
  input: z.strictObject({ staffId: staffIdSchema }),
  output: z.object({
    staff: staffSchema,
    days: z.array(z.object({ day: businessDaySchema, startsAt: z.array(instantSchema).check(z.minLength(1)) })),
  }),
  refusals: ['STAFF.UNKNOWN'],
})

const wordsSchema = z.object({ text: z.string(), at: instantSchema })

/** What a customer wrote to one of the staff, with the promise given for it and the answers. */
export const messageSchema = z.object({
  id: idSchema,
  staff: staffSchema,
  text: z.string(),
  sentAt: instantSchema,
  promise: replyPromiseSchema,
  /** Answered ahead of the person's own reply, off-hours. */
  draft: z.nullable(wordsSchema),
  reply: z.nullable(wordsSchema),
  /** An answer that was promised has not come in time. */
  isLate: z.boolean(),
})

/** Writes to one of the staff. A repeat with the same `requestId` gets the first answer. */
export const sendMessage = endpoint({
  id: 'sendMessage',
  summary: 'Write to a member of staff',
  method: 'post',
  path: '/staff/:staffId/messages',
  access: 'customer',
  input: z.strictObject({ staffId: staffIdSchema, text: proseSchema(1, 500), requestId: requestIdSchema }),
  output: messageSchema,
  refusals: ['STAFF.UNKNOWN'],
})

/** What the customer wrote, newest first. */
export const listMessages = endpoint({
  id: 'listMessages',
  summary: "List the customer's messages to staff, with the answers",
  method: 'get',
  path: '/messages',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ messages: z.array(messageSchema) }),
  refusals: [],
})

export type StaffRole = z.infer<typeof staffRoleSchema>
export type Staff = z.infer<typeof staffSchema>
export type ReplyPromise = z.infer<typeof replyPromiseSchema>
export type StaffMessage = z.infer<typeof messageSchema>
