import type { Generated } from 'kysely'
import type { EventAnswers } from '../../src/contract/events-questions'
import type { EventCategory, EventCity } from '../../src/contract/events'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Pool } from '../../src/domain/events/seats'
import type { SignupState } from '../../src/domain/events/signup'
import type { EventContent } from '../events/event-file'

/** The one row of keys: 32 bytes in hexadecimal that an Ed25519 key is made from, and what the seeds of draws are made from. */
export type EventKeyTable = { id: 1; ticketSeed: string; drawSecret: string }

/** What the bank knows of a customer's home, where events ask for it. */
export type HouseholdTable = { customerId: string; city: EventCity | null; childBirthDays: BusinessDay[] }

/** `words` is what a search looks through: lower case. */
export type EventTable = {
  id: string
  category: EventCategory
  city: EventCity | null
  branchId: string | null
  startsAtMs: number
  endsAtMs: number
  content: EventContent
  words: string
  /** Since then customers do not find it and cannot sign up. */
  hiddenAtMs: Generated<number | null>
}

/**
 * What is locked while an event's seats move. The sums are those of `pools`; `waiting` are the seats wanted by those waiting. All that time
 * does up to `settledAtMs` is done; `nextDueMs` is when it will do more, at the earliest, or null.
 */
export type EventSeatsTable = {
  eventId: string
  isCancelled: boolean
  pools: Pool[]
  capacity: number
  taken: number
  offered: number
  held: number
  waiting: number
  nextNumber: number
  revision: number
  settledAtMs: number
  nextDueMs: number | null
  drawnAtMs: number | null
  drawnCapacity: number | null
  /** Set when the bank ended it before its time. */
  endedAtMs: number | null
}

export type EventSignupTable = {
  id: string
  eventId: string
  customerId: string
  number: number
  state: SignupState
  /** The pool that it has seats in. */
  poolId: string | null
  /** The pools it may draw on, by the tier at sign-up. */
  poolIds: string[]
  tierPlace: number
  queueKey: number
  drawPlace: number | null
  isSeatedByDraw: boolean | null
  /** As the draw saw it: companions may change afterwards. */
  seatsInDraw: number | null
  seats: number
  companions: string[]
  answers: EventAnswers
  consentVersion: string
  signedUpAtMs: number
  offerExpiresAtMs: number | null
  nps: number | null
  comment: string | null
  surveyedAtMs: number | null
}

/** One line of an event's record. `signupId` and the states are null where the capacity changed; then `seats` are all of the event's. */
export type EventChangeTable = {
  eventId: string
  revision: number
  atMs: number
  signupId: string | null
  fromState: SignupState | null
  toState: SignupState | null
  seatsBefore: number
  seats: number
}

/** What a customer said about being reminded of an event by text message, `place` by `place`; the last holds. `version`: of the words agreed to. */
export type SmsReminderChangeTable = { signupId: string; place: number; version: string; isGiven: boolean; atMs: number }

/** The tables of events. */
export type EventTables = {
  eventKey: EventKeyTable
  household: HouseholdTable
  event: EventTable
  eventSeats: EventSeatsTable
  eventSignup: EventSignupTable
  eventChange: EventChangeTable
  smsReminderChange: SmsReminderChangeTable
}
