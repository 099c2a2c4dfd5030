import { endpoint } from './endpoint'
import { signupStateSchema } from './events'
import { drawProofSchema } from './events-draws'
import { idSchema } from './primitives'
import * as z from './schema'

const countsSchema = z.object({
  eventId: idSchema,
  capacity: z.int(),
  taken: z.int(),
  offered: z.int(),
  /** For requests that the bank has not decided. */
  held: z.int(),
  free: z.int(),
  waiting: z.int(),
})

const eventInput = z.strictObject({ eventId: idSchema })

/** Raises or lowers an event's capacity, never below the seats confirmed, checked in, on offer and held. What is free is offered at once. */
export const setEventCapacity = endpoint({
  id: 'setEventCapacity',
  summary: 'Change the capacity of an event',
  method: 'put',
  path: '/events/:eventId/capacity',
  access: 'sandbox',
  input: z.strictObject({ eventId: idSchema, capacity: z.int().check(z.minimum(0), z.maximum(100_000)) }),
  output: countsSchema,
  refusals: ['EVENT.UNKNOWN', 'EVENT.CAPACITY'],
})

/** Checks in whoever shows a ticket, from two hours before the start to the end. Counted once as attendance; shown again, it stays so. */
export const checkIn = endpoint({
  id: 'checkIn',
  summary: 'Check a ticket in',
  method: 'post',
  path: '/event-check-ins',
  access: 'sandbox',
  input: z.strictObject({ ticket: z.string().check(z.maxLength(150)) }),
  output: z.object({ signupId: idSchema, seats: z.int(), isFirst: z.boolean() }),
  refusals: ['TICKET.FORGED', 'SIGNUP.UNKNOWN', 'SIGNUP.NO_TICKET', 'TICKET.NOT_NOW'],
})

/** Holds a draw now that is to come. */
export const runDraw = endpoint({
  id: 'runDraw',
  summary: 'Hold a draw now',
  method: 'post',
  path: '/events/:eventId/draw',
  access: 'sandbox',
  input: eventInput,
  output: drawProofSchema,
  refusals: ['EVENT.UNKNOWN', 'EVENT.NO_DRAW', 'EVENT.DRAWN'],
})

/** Decides a request for seats. Decided the same way again, it stays so. What is refused is offered to the next in line. */
export const decideSignup = endpoint({
  id: 'decideSignup',
  summary: 'Decide a request for seats',
  method: 'post',
  path: '/event-signups/:signupId/decision',
  access: 'sandbox',
  input: z.strictObject({ signupId: idSchema, decision: z.enum(['approve', 'reject']) }),
  output: z.object({ signupId: idSchema, state: signupStateSchema }),
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.NO_REQUEST', 'EVENT.CANCELLED'],
})

/** Ends an event now: nobody waits any longer, and who was not checked in has missed it. */
export const endEvent = endpoint({
  id: 'endEvent',
  summary: 'End an event now',
  method: 'post',
  path: '/events/:eventId/end',
  access: 'sandbox',
  input: eventInput,
  output: countsSchema,
  refusals: ['EVENT.UNKNOWN', 'EVENT.CANCELLED', 'EVENT.CLOSED'],
})

export type EventCounts = z.infer<typeof countsSchema>
