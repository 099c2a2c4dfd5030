import { endpoint } from '../endpoint'
import { idSchema, instantSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { DOOR_ROLES } from './roles'

const doorEventSchema = z.object({
  id: idSchema,
  title: localizedSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** Null online. */
  placeName: z.nullable(localizedSchema),
  /** Parties with seats, and how many of them are in. */
  expected: z.int(),
  arrived: z.int(),
})

/** The events whose door can be kept now: from a day before the start to a day after the end, so that a phone found later loses nothing. */
export const listDoorEvents = endpoint({
  id: 'listDoorEvents',
  summary: 'List the events whose door can be kept',
  method: 'get',
  path: '/console/check-in/events',
  access: 'staff',
  roles: DOOR_ROLES,
  input: z.strictObject({}),
  output: z.object({ asOf: instantSchema, events: z.array(doorEventSchema) }),
  refusals: [],
})

const doorGuestSchema = z.object({
  number: z.int(),
  /** EXPECTED: has seats. IN: checked in. NO_SEAT: cancelled, waiting or otherwise without seats. */
  state: z.enum(['EXPECTED', 'IN', 'NO_SEAT']),
  seats: z.int(),
  maskedName: z.string(),
  /** The first 16 hexadecimal digits of SHA-256 of each text that this guest's ticket may have: a device can tell it, and cannot make it. */
  marks: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  /** Set exactly when IN. */
  arrival: z.nullable(z.object({ at: instantSchema, by: z.string() })),
})

/** All that a device needs to keep an event's door without a network. No personal data beyond masked names. */
export const doorListSchema = z.object({ asOf: instantSchema, event: doorEventSchema, guests: z.array(doorGuestSchema) })

export const readDoorList = endpoint({
  id: 'readDoorList',
  summary: 'Read the list for the door of an event',
  method: 'get',
  path: '/console/check-in/events/:eventId',
  access: 'staff',
  roles: DOOR_ROLES,
  input: z.strictObject({ eventId: idSchema }),
  output: doorListSchema,
  refusals: ['EVENT.UNKNOWN', 'CHECK_IN.CLOSED'],
})

const entrySchema = z.strictObject({
  /** Made on the device, once for each scan, and kept over retries. */
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  /** The text of a ticket, or the number typed. */
  shown: z.union([
    z.strictObject({ ticket: z.string().check(z.maxLength(150)) }),
    z.strictObject({ number: z.int().check(z.minimum(1), z.maximum(999_999_999)) }),
  ]),
  /** By the device's clock. */
  at: instantSchema,
})

/**
 * What the bank made of a scan. OK: in, by this very scan. ALREADY: in by an earlier one, whose time and keeper are told. CANCELLED: without seats.
 * WRONG_EVENT: a ticket of another event. UNKNOWN: not the bank's, or nobody's number.
 */
export const checkInOutcomeSchema = z.enum(['OK', 'ALREADY', 'CANCELLED', 'WRONG_EVENT', 'UNKNOWN'])

/**
 * Takes what a device has scanned, as often as it likes and in any order: of several scans of one ticket the earliest counts, whichever arrives first.
 * Instants are put right by how far `sentAt` is off, and stay between the door's opening and now. The outcome is as of this answer: a scan that was
 * OK becomes ALREADY when another device brings an earlier one.
 */
export const mergeCheckIns = endpoint({
  id: 'mergeCheckIns',
  summary: 'Merge the check-ins of a device',
  method: 'post',
  path: '/console/check-ins',
  access: 'staff',
  roles: DOOR_ROLES,
  input: z.strictObject({
    eventId: idSchema,
    deviceId: z.string().check(z.regex(/^[\w-]{8,64}$/)),
    /** The device's clock as this is sent. */
    sentAt: instantSchema,
    entries: z.array(entrySchema).check(z.minLength(1), z.maxLength(100)),
  }),
  output: z.object({
    asOf: instantSchema,
    outcomes: z.array(
      z.object({
        id: z.string(),
        outcome: checkInOutcomeSchema,
        number: z.nullable(z.int()),
        maskedName: z.nullable(z.string()),
        seats: z.nullable(z.int()),
        /** When and by whom the party was checked in, with OK and ALREADY. */
        arrival: z.nullable(z.object({ at: instantSchema, by: z.string() })),
      }),
    ),
  }),
  refusals: ['EVENT.UNKNOWN', 'CHECK_IN.CLOSED'],
})

export type DoorEvent = z.infer<typeof doorEventSchema>
export type DoorList = z.infer<typeof doorListSchema>
export type DoorGuest = z.infer<typeof doorGuestSchema>
export type CheckInOutcome = z.infer<typeof checkInOutcomeSchema>
