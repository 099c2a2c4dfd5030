import type { AppointmentState } from '../../src/domain/appointments/appointment'
import { promisedReplyAt } from '../../src/domain/appointments/reply-promise'
import { toBusinessDay } from '../../src/domain/date/business-day'
import type { ServiceKind } from '../../src/contract/manager'
import { assigned, officeHours } from '../manager/team'
import { promiseColumns } from '../manager/to-promise'
import type { BankRows } from './bank-rows'
import { relationships } from './personas/relationships'
import type { AppointmentPlan, MessagePlan } from './relationship-plan'

type Rows = Pick<BankRows, 'appointment' | 'appointmentChange' | 'staffMessage' | 'serviceGiven'>

const msOf = (at: string) => Date.parse(`${at}:00+08:00`)

const promiseAt = (atMs: number) => promiseColumns(promisedReplyAt(atMs, officeHours))

/** What a demo customer has had of the service plan, their appointments, and what they wrote. */
export function generateRelationship(customerId: string): Rows {
  const { given = {}, appointments = [], messages = [] } = relationships[customerId] ?? {}
  const made = appointments.map((plan, index) => toAppointment(customerId, `${customerId}-m${index + 1}`, plan))
  const days = (Object.entries(given) as [ServiceKind, readonly string[]][]).flatMap(([kind, each]) => each.map((day) => ({ kind, day })))
  return {
    appointment: made.map(({ appointment }) => appointment),
    appointmentChange: made.flatMap(({ changes }) => changes),
    staffMessage: messages.map((plan, index) => toMessage(customerId, `${customerId}-w${index + 1}`, plan)),
    serviceGiven: days.map(({ kind, day }, index) => ({ id: `${customerId}-g${index + 1}`, customerId, kind, day: toBusinessDay(day) })),
  }
}

function toAppointment(customerId: string, id: string, plan: AppointmentPlan) {
  const { channel, topic = null, moved, outcome } = plan
  const startsAtMs = msOf(plan.startsAt)
  const state: AppointmentState = outcome?.state ?? 'BOOKED'
  const bookedFor = moved ? msOf(moved.from) : startsAtMs
  const lines = [
    { kind: 'BOOKED' as const, atMs: msOf(plan.bookedAt), fromMs: null, toMs: bookedFor },
    ...(moved ? [{ kind: 'RESCHEDULED' as const, atMs: msOf(moved.at), fromMs: bookedFor, toMs: startsAtMs }] : []),
    ...(outcome ? [{ kind: outcome.state, atMs: msOf(outcome.at), fromMs: startsAtMs, toMs: null }] : []),
  ]
  const staffId = assigned(plan.with, customerId).staff.id
  const promise = promiseAt(msOf(moved?.at ?? plan.bookedAt))
  return {
    appointment: { id, customerId, staffId, startsAtMs, channel, topic, state, ...promise },
    changes: lines.map((line, place) => ({ appointmentId: id, place, ...line })),
  }
}

function toMessage(customerId: string, id: string, { to, text, sentAt, draft, reply }: MessagePlan): Rows['staffMessage'][number] {
  return {
    ...{ id, customerId, staffId: assigned(to, customerId).staff.id, text, sentAtMs: msOf(sentAt), ...promiseAt(msOf(sentAt)) },
    ...{ draftText: draft?.text ?? null, draftedAtMs: draft ? msOf(draft.at) : null },
    ...{ replyText: reply?.text ?? null, repliedAtMs: reply ? msOf(reply.at) : null },
  }
}
