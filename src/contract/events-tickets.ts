import { endpoint } from './endpoint'
import { idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

export const ticketSchema = z.object({
  signupId: idSchema,
  eventId: idSchema,
  /** The bank's instant that all of this is as of. */
  asOf: instantSchema,
  /** Whose it is, masked for display: `王**`. */
  holder: z.string(),
  title: localizedSchema,
  /** Null online. */
  place: z.nullable(z.object({ name: localizedSchema, address: localizedSchema })),
  /** Nothing is sold at it. Absent on tickets kept from before it was said. */
  isNoSales: z.optional(z.boolean()),
  number: z.int(),
  seats: z.int(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  /**
   * The text of the QR code: `WT1.event.number.seats.end.signature`. The end is in seconds, in base 36; the signature is Ed25519 over all
   * before its dot, in base64url.
   */
  text: z.string().check(z.maxLength(150)),
})

/** The ticket of seats that are confirmed. Good offline: keep it on the device. */
export const readTicket = endpoint({
  id: 'readTicket',
  summary: 'Read a ticket',
  method: 'get',
  path: '/event-signups/:signupId/ticket',
  access: 'customer',
  input: z.strictObject({ signupId: idSchema }),
  output: ticketSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.NO_TICKET'],
})

/** The key with which anybody can check a ticket, without asking the bank. */
export const readTicketKey = endpoint({
  id: 'readTicketKey',
  summary: 'The public key of tickets',
  method: 'get',
  path: '/events/ticket-key',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({
    algorithm: z.literal('Ed25519'),
    /** 32 bytes in base64url. */
    publicKey: z.string(),
    /** The same as SubjectPublicKeyInfo in PEM, as tools read it. */
    pem: z.string(),
  }),
  refusals: [],
})

export type Ticket = z.infer<typeof ticketSchema>
