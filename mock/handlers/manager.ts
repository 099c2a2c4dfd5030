import { randomUUID } from 'node:crypto'
import { bookAppointment, cancelAppointment, listAppointments, rescheduleAppointment } from '../../src/contract/appointments'
import { readManager } from '../../src/contract/manager'
import { listMessages, listSlots, sendMessage } from '../../src/contract/staff'
import { promisedReplyAt } from '../../src/domain/appointments/reply-promise'
import { instantAt } from '../clock'
import { handle, type Route } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { readOwnAppointments, toAppointment } from '../manager/appointments'
import { book, cancel, reschedule } from '../manager/book'
import { toMessage } from '../manager/messages'
import { readPromises } from '../manager/promises'
import { arePlansIllustrative, findServing, ownManagerTierOf, readServing } from '../manager/serving'
import { readFreeSlots } from '../manager/slots'
import { officeHours } from '../manager/team'
import { toHours } from '../manager/to-hours'
import { promiseColumns } from '../manager/to-promise'

/** Who serves the customer, when they meet, and what they write to each other. */
export const managerRoutes: readonly Route[] = [
  handle(readManager, async (_, context) => {
    const { db, bank, session } = context
    const { plan, manager, experts } = await readServing(context)
    const [next] = await readOwnAppointments(db, session.customerId, bank.nowMs)
    const isShared = plan.manager === 'service'
    return {
      asOfDay: bank.today,
      manager: manager.staff,
      experts: experts.map(({ staff }) => staff),
      isShared,
      ownManagerTier: isShared ? ownManagerTierOf(bank.schemeId) : null,
      hours: toHours(bank.nowMs),
      promises: await readPromises(context, plan),
      isIllustrative: arePlansIllustrative,
      nextAppointment: next?.isComing ? next : null,
    }
  }),

  handle(listSlots, async ({ staffId }, context) => {
    const member = await findServing(context, staffId)
    if (!member) return refuse('STAFF.UNKNOWN')
    const days = await readFreeSlots(context.db, member, context.bank.nowMs)
    return { staff: member.staff, days: days.map(({ day, startsMs }) => ({ day, startsAt: startsMs.map(instantAt) })) }
  }),

  handle(bookAppointment, async ({ requestId: _, ...wish }, context) => {
    const booked = await book(context, wish)
    return booked instanceof Refusal ? booked : toAppointment(booked, context.bank.nowMs)
  }),

  handle(rescheduleAppointment, async ({ appointmentId, startsAt }, context) => {
    const moved = await reschedule(context, appointmentId, Date.parse(startsAt))
    return moved instanceof Refusal ? moved : toAppointment(moved, context.bank.nowMs)
  }),

  handle(cancelAppointment, async ({ appointmentId }, context) => {
    const cancelled = await cancel(context, appointmentId)
    return cancelled instanceof Refusal ? cancelled : toAppointment(cancelled, context.bank.nowMs)
  }),

  handle(listAppointments, async (_, { db, bank, session }) => ({
    appointments: await readOwnAppointments(db, session.customerId, bank.nowMs),
  })),

  handle(sendMessage, async ({ staffId, text }, context) => {
    const { db, bank, session } = context
    if (!(await findServing(context, staffId))) return refuse('STAFF.UNKNOWN')
    const sent = await db
      .insertInto('staffMessage')
      .values({
        ...{ id: randomUUID(), customerId: session.customerId, staffId, text, sentAtMs: bank.nowMs },
        ...promiseColumns(promisedReplyAt(bank.nowMs, officeHours)),
        ...{ draftText: null, draftedAtMs: null, replyText: null, repliedAtMs: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    return toMessage(sent, bank.nowMs)
  }),

  handle(listMessages, async (_, { db, bank, session }) => {
    const rows = await db
      .selectFrom('staffMessage')
      .selectAll()
      .where('customerId', '=', session.customerId)
      .orderBy('sentAtMs', 'desc')
      .orderBy('id')
      .execute()
    return { messages: rows.map((row) => toMessage(row, bank.nowMs)) }
  }),
]
