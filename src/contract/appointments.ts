import { endpoint } from './endpoint'
import { idSchema, instantSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'
import { replyPromiseSchema, staffSchema } from './staff'

export const channelSchema = z.enum(['branch', 'phone', 'video'])

/** What happened to an appointment. `fromAt` and `toAt` are its start before and after; each is null where there was none or it went. */
const changeSchema = z.object({
  kind: z.enum(['BOOKED', 'RESCHEDULED', 'CANCELLED', 'DONE', 'MISSED']),
  at: instantSchema,
  fromAt: z.nullable(instantSchema),
  toAt: z.nullable(instantSchema),
})

export const appointmentSchema = z.object({
  id: idSchema,
  staff: staffSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  channel: channelSchema,
  topic: z.nullable(z.string()),
  /** BOOKED until the bank says how it went. A change of the time is no state but a line in `changes`. */
  state: z.enum(['BOOKED', 'DONE', 'CANCELLED', 'MISSED']),
  /** Booked, and not begun. */
  isComing: z.boolean(),
  /** It can be moved or cancelled now. */
  isChangeable: z.boolean(),
  /** … and until then: 2 hours before it starts. */
  changeableUntil: instantSchema,
  /** By when the staff confirm it in person: from the booking, or from its last change. */
  promise: replyPromiseSchema,
  /** Oldest first; the first is its booking. */
  changes: z.array(changeSchema).check(z.minLength(1)),
})

/**
 * Books a slot. Under any number of requests at once a slot is taken by one. A customer has at most 3 appointments to come, and never
 * two at one time. A repeat with the same `requestId` gets the first answer.
 */
export const bookAppointment = endpoint({
  id: 'bookAppointment',
  summary: 'Book an appointment',
  method: 'post',
  path: '/appointments',
  access: 'customer',
  input: z.strictObject({
    staffId: idSchema,
    startsAt: instantSchema,
    channel: channelSchema,
    topic: z.optional(proseSchema(1, 60)),
    requestId: requestIdSchema,
  }),
  output: appointmentSchema,
  refusals: ['STAFF.UNKNOWN', 'APPOINTMENT.SLOT_UNFIT', 'APPOINTMENT.SLOT_TAKEN', 'APPOINTMENT.SAME_TIME', 'APPOINTMENT.TOO_MANY'],
})

/** Moves an appointment to another slot of the same staff. It stays the same appointment. */
export const rescheduleAppointment = endpoint({
  id: 'rescheduleAppointment',
  summary: 'Move an appointment',
  method: 'post',
  path: '/appointments/:appointmentId/reschedule',
  access: 'customer',
  input: z.strictObject({ appointmentId: idSchema, startsAt: instantSchema, requestId: requestIdSchema }),
  output: appointmentSchema,
  refusals: [
    'APPOINTMENT.UNKNOWN',
    'APPOINTMENT.OVER',
    'APPOINTMENT.TOO_LATE',
    'APPOINTMENT.SLOT_UNFIT',
    'APPOINTMENT.SLOT_TAKEN',
    'APPOINTMENT.SAME_TIME',
  ],
})

/** Cancels an appointment; its slot is free again. Cancelled twice, it stays so. */
export const cancelAppointment = endpoint({
  id: 'cancelAppointment',
  summary: 'Cancel an appointment',
  method: 'post',
  path: '/appointments/:appointmentId/cancel',
  access: 'customer',
  input: z.strictObject({ appointmentId: idSchema, requestId: requestIdSchema }),
  output: appointmentSchema,
  refusals: ['APPOINTMENT.UNKNOWN', 'APPOINTMENT.OVER', 'APPOINTMENT.TOO_LATE'],
})

/** The customer's appointments: those to come first, soonest first; then the others, latest first. */
export const listAppointments = endpoint({
  id: 'listAppointments',
  summary: "List the customer's appointments",
  method: 'get',
  path: '/appointments',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ appointments: z.array(appointmentSchema) }),
  refusals: [],
})

export type Channel = z.infer<typeof channelSchema>
export type Appointment = z.infer<typeof appointmentSchema>
