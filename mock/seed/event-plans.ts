import type { EventAnswers } from '../../src/contract/events-questions'
import type { EventCity } from '../../src/contract/events'
import type { SignupState } from '../../src/domain/events/signup'

/** A demo customer's sign-up. `survey` is what they said afterwards. */
export type EventSignupPlan = {
  eventId: string
  customerId: string
  state: Exclude<SignupState, 'OFFERED'>
  at: string
  companions?: readonly string[]
  answers?: EventAnswers
  survey?: { nps: number; comment: string; at: string }
}

const noDiet = { hasDiet: false }

/** Sign-ups in the order in which they were made. Those who were there have it among their `activities`. */
export const eventSignups: readonly EventSignupPlan[] = [
  {
    eventId: 'rates-sept',
    customerId: 'rising',
    state: 'CHECKED_IN',
    at: '2026-09-02T20:10',
    survey: { nps: 9, comment: '讲得很清楚。', at: '2026-09-20T08:00' },
  },
  { eventId: 'rates-sept', customerId: 'saver', state: 'MISSED', at: '2026-09-03T12:00' },
  { eventId: 'autumn-photo', customerId: 'learner', state: 'CHECKED_IN', at: '2026-10-08T21:00' },
  { eventId: 'q3-review', customerId: 'wealth', state: 'MISSED', at: '2026-10-10T10:00' },
  { eventId: 'autumn-roundtable', customerId: 'private', state: 'CHECKED_IN', at: '2026-10-11T09:40' },
  { eventId: 'tea-evening', customerId: 'private', state: 'CONFIRMED', at: '2026-11-09T09:01', companions: ['同行人'], answers: noDiet },
  {
    eventId: 'tea-evening',
    customerId: 'elder',
    state: 'CONFIRMED',
    at: '2026-11-09T09:20',
    companions: ['老伴'],
    answers: { hasDiet: true, diet: '少糖' },
  },
  { eventId: 'tea-evening', customerId: 'forex', state: 'CONFIRMED', at: '2026-11-09T10:00', answers: noDiet },
  { eventId: 'tea-evening', customerId: 'stocks', state: 'CONFIRMED', at: '2026-11-09T11:00', answers: noDiet },
  { eventId: 'tea-evening', customerId: 'wealth', state: 'WAITING', at: '2026-11-10T08:00', answers: noDiet },
  { eventId: 'tea-evening', customerId: 'rising', state: 'WAITING', at: '2026-11-11T08:00', companions: ['朋友'], answers: noDiet },
  { eventId: 'bond-basics', customerId: 'wealth', state: 'CONFIRMED', at: '2026-11-17T12:00', companions: ['同事'] },
  { eventId: 'fraud-beijing', customerId: 'elder', state: 'CONFIRMED', at: '2026-11-15T10:30' },
  { eventId: 'family-office', customerId: 'private', state: 'CONFIRMED', at: '2026-11-11T09:05', answers: noDiet },
  { eventId: 'family-office', customerId: 'forex', state: 'REQUESTED', at: '2026-11-17T10:00', answers: noDiet },
  { eventId: 'porcelain', customerId: 'wealth', state: 'ENTERED', at: '2026-11-06T09:00' },
  { eventId: 'porcelain', customerId: 'elder', state: 'ENTERED', at: '2026-11-06T10:00' },
  { eventId: 'porcelain', customerId: 'private', state: 'ENTERED', at: '2026-11-07T10:00' },
  { eventId: 'porcelain', customerId: 'rising', state: 'ENTERED', at: '2026-11-08T10:00' },
  { eventId: 'porcelain', customerId: 'learner', state: 'ENTERED', at: '2026-11-09T10:00' },
  { eventId: 'coffee-draw', customerId: 'wealth', state: 'ENTERED', at: '2026-11-09T12:00' },
  { eventId: 'wine-cancelled', customerId: 'forex', state: 'CANCELLED', at: '2026-11-03T12:00' },
  { eventId: 'phone-help', customerId: 'elder', state: 'CANCELLED', at: '2026-11-18T12:00' },
]

/** What the bank knows of homes; of who is not here it knows nothing. */
export const households: readonly { customerId: string; city: EventCity; childBirthDays: readonly string[] }[] = [
  { customerId: 'wealth', city: 'beijing', childBirthDays: ['2018-05-20'] },
  { customerId: 'private', city: 'shanghai', childBirthDays: ['2008-03-02'] },
  { customerId: 'elder', city: 'beijing', childBirthDays: [] },
  { customerId: 'rising', city: 'chengdu', childBirthDays: ['2021-09-01'] },
  { customerId: 'learner', city: 'hangzhou', childBirthDays: [] },
]
