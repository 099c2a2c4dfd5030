import { toBusinessDay } from '../../src/domain/date/business-day'
import { moveSeats, placesOf } from '../../src/domain/events/seats'
import { countedAs } from '../../src/domain/events/signup'
import type { EventRows } from '../events/read-event-files'
import { demoEvents } from '../events/files'
import type { BankRows } from './bank-rows'
import { eventSignups, households, type EventSignupPlan } from './event-plans'

const msAt = (at: string) => Date.parse(`${at}:00+08:00`)

/** The demo bank's events with their sign-ups. What time has done since the sign-ups is worked out when somebody first looks. */
export function generateEvents(): Pick<BankRows, 'household' | 'event' | 'eventSeats' | 'eventSignup'> {
  const own = (eventId: string) => eventSignups.filter((plan) => plan.eventId === eventId)
  return {
    household: households.map(({ customerId, city, childBirthDays }) => ({
      customerId,
      city,
      childBirthDays: childBirthDays.map(toBusinessDay),
    })),
    event: demoEvents.map(({ event }) => event),
    eventSeats: demoEvents.map(({ event, seats }) => own(event.id).reduce(withSignup, seats)),
    eventSignup: demoEvents.flatMap(({ event }) => own(event.id).map((plan, at) => toSignup(event, plan, at + 1))),
  }
}

const poolOf = ({ state }: EventSignupPlan) => (countedAs(state) === null ? null : 'open')
const seatsOf = ({ companions = [] }: EventSignupPlan) => 1 + companions.length

function withSignup(seats: EventRows['seats'], plan: EventSignupPlan): EventRows['seats'] {
  const size = seatsOf(plan)
  const pools = moveSeats(seats.pools, null, { state: plan.state, poolId: poolOf(plan), seats: size })
  const { taken, held } = placesOf(pools, 0)
  return {
    ...{ ...seats, pools: [...pools], taken, held },
    waiting: seats.waiting + (plan.state === 'WAITING' ? size : 0),
    nextNumber: seats.nextNumber + 1,
  }
}

function toSignup({ id: eventId, content }: EventRows['event'], plan: EventSignupPlan, number: number): BankRows['eventSignup'][number] {
  const { customerId, state, at, companions = [], answers = {}, survey } = plan
  return {
    ...{ id: `${eventId}-${customerId}`, eventId, customerId, number, state, seats: seatsOf(plan), companions: [...companions], answers },
    ...{ poolId: poolOf(plan), poolIds: ['open'], tierPlace: 0, queueKey: number },
    ...{ drawPlace: null, isSeatedByDraw: null, seatsInDraw: null, offerExpiresAtMs: null },
    ...{ consentVersion: content.consent.version, signedUpAtMs: msAt(at) },
    ...{ nps: survey?.nps ?? null, comment: survey?.comment ?? null, surveyedAtMs: survey ? msAt(survey.at) : null },
  }
}
