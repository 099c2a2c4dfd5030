import { randomUUID } from 'node:crypto'
import { answerMessage, closeAppointment } from '../../src/contract/desk'
import { closeRefusal } from '../../src/domain/appointments/appointment'
import { dayAt } from '../../src/domain/date/day-at'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readAppointments, toAppointment } from '../manager/appointments'
import { end } from '../manager/book'
import { toMessage } from '../manager/messages'

const refusals = { OVER: refuse('APPOINTMENT.OVER'), TOO_EARLY: refuse('APPOINTMENT.TOO_EARLY') }

/** The manager's desk, for testers: answers to messages, and how appointments went. */
export const deskRoutes: readonly Route[] = [
  handle(answerMessage, async ({ messageId, as, text }, { db, bank }) => {
    const stored = await db.selectFrom('staffMessage').selectAll().where('id', '=', messageId).forUpdate().executeTakeFirst()
    if (!stored) return refuse('MESSAGE.UNKNOWN')
    const isAnswered = stored.replyText !== null || (as === 'draft' && stored.draftText !== null)
    if (isAnswered) return refuse('MESSAGE.ANSWERED')
    const words = as === 'draft' ? { draftText: text, draftedAtMs: bank.nowMs } : { replyText: text, repliedAtMs: bank.nowMs }
    await db.updateTable('staffMessage').set(words).where('id', '=', messageId).execute()
    return toMessage({ ...stored, ...words }, bank.nowMs)
  }),

  handle(closeAppointment, async ({ appointmentId, as }, context) => {
    const { db, bank } = context
    await db.selectFrom('appointment').select('id').where('id', '=', appointmentId).forUpdate().execute()
    const [stored] = await readAppointments(db, { id: appointmentId })
    if (!stored) return refuse('APPOINTMENT.UNKNOWN')
    const refusal = closeRefusal(stored, bank.nowMs)
    if (refusal) return refusals[refusal]
    const { customerId, startsAtMs } = stored
    if (as === 'DONE') {
      const contact = { id: randomUUID(), customerId, kind: 'contact' as const, day: dayAt(startsAtMs) }
      await db.insertInto('serviceGiven').values(contact).execute()
    }
    return toAppointment(await end(context, stored, as), bank.nowMs)
  }),
]
