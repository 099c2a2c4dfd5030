import { faultIn } from '../../../mock/events/form'
import { asksOf, readGuest } from '../../../mock/events/guest'
import { judge } from '../../../mock/events/judge'
import { findEvent } from '../../../mock/events/stored-event'
import type { Context } from '../../../mock/http/handle'
import { eventSignups } from '../../../mock/seed/event-plans'
import { dayAt } from '../../../src/domain/date/day-at'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)

test.each(eventSignups)('$customerId could sign up for $eventId at $at, and filled in its form', async (plan) => {
  const event = await findEvent(bank.db, plan.eventId)
  if (!event) throw new Error('there is no such event')
  const nowMs = Date.parse(`${plan.at}:00+08:00`)
  const today = { nowMs, today: dayAt(nowMs), schemeId: bank.config.schemeId, revision: 0, clockOffsetMs: 0 }
  const context = { db: bank.db, bank: today, session: { customerId: plan.customerId } } as Context<'customer'>
  const guest = await readGuest(context, asksOf(event))
  // A cancelled event was not cancelled then.
  const asItWas = { ...event, seats: { ...event.seats, isCancelled: false } }
  expect(judge(asItWas, guest, today).reasons).toEqual([])
  expect(faultIn(event, { companions: [...(plan.companions ?? [])], answers: plan.answers ?? {} })).toBeNull()
})
