import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../src/contract/endpoint'
import type { bookAppointment } from '../../src/contract/appointments'
import { changeRefusal, isComing, mostComing, overlap } from '../../src/domain/appointments/appointment'
import { promisedReplyAt } from '../../src/domain/appointments/reply-promise'
import { isOffered } from '../../src/domain/appointments/slots'
import type { Db } from '../db/tables'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { readAppointments, type StoredAppointment } from './appointments'
import { findServing } from './serving'
import { lockSlot } from './slots'
import { officeHours, staffOf } from './team'
import { promiseColumns } from './to-promise'

const refusals = { OVER: refuse('APPOINTMENT.OVER'), TOO_LATE: refuse('APPOINTMENT.TOO_LATE') }

/**
 * Books a slot. Locks the customer, whose appointments are counted, and then the slot; a writer holds one of each at most, and always
 * in this order, so none waits for another in a circle.
 */
export async function book(context: Context<'customer'>, wish: Omit<InputOf<typeof bookAppointment>, 'requestId'>) {
  const { db, bank, session } = context
  const { customerId } = session
  const { staffId, channel, topic = null } = wish
  const startsAtMs = Date.parse(wish.startsAt)
  const member = await findServing(context, staffId)
  if (!member) return refuse('STAFF.UNKNOWN')
  if (!isOffered(member.calendar, officeHours, bank.nowMs, startsAtMs)) return refuse('APPOINTMENT.SLOT_UNFIT')
  const coming = await lockComing(context)
  if (coming.some((one) => overlap(one.startsAtMs, startsAtMs))) return refuse('APPOINTMENT.SAME_TIME')
  if (coming.length >= mostComing) return refuse('APPOINTMENT.TOO_MANY')
  if (!(await lockSlot(db, staffId, startsAtMs))) return refuse('APPOINTMENT.SLOT_TAKEN')
  const promise = promiseColumns(promisedReplyAt(bank.nowMs, officeHours))
  const row = { id: randomUUID(), customerId, staffId, startsAtMs, channel, topic, state: 'BOOKED' as const, ...promise }
  await db.insertInto('appointment').values(row).execute()
  return { ...row, changes: [await note(db, row.id, 0, { kind: 'BOOKED', atMs: bank.nowMs, fromMs: null, toMs: startsAtMs })] }
}

/** Moves one of the caller's appointments to another slot of the same staff. */
export async function reschedule(context: Context<'customer'>, id: string, startsAtMs: number) {
  const { db, bank } = context
  const coming = await lockComing(context)
  const stored = await findOwn(context, id)
  if (!stored) return refuse('APPOINTMENT.UNKNOWN')
  const refusal = changeRefusal(stored, bank.nowMs)
  if (refusal) return refusals[refusal]
  const { staffId, startsAtMs: fromMs, changes } = stored
  if (!isOffered(staffOf(staffId).calendar, officeHours, bank.nowMs, startsAtMs)) return refuse('APPOINTMENT.SLOT_UNFIT')
  if (coming.some((one) => overlap(one.startsAtMs, startsAtMs))) return refuse('APPOINTMENT.SAME_TIME')
  if (!(await lockSlot(db, staffId, startsAtMs))) return refuse('APPOINTMENT.SLOT_TAKEN')
  const promise = promiseColumns(promisedReplyAt(bank.nowMs, officeHours))
  await db
    .updateTable('appointment')
    .set({ startsAtMs, ...promise })
    .where('id', '=', id)
    .execute()
  const change = await note(db, id, changes.length, { kind: 'RESCHEDULED', atMs: bank.nowMs, fromMs, toMs: startsAtMs })
  return { ...stored, startsAtMs, ...promise, changes: [...changes, change] }
}

/** Cancels one of the caller's appointments, and frees its slot. Cancelled already, it stays as it is. */
export async function cancel(context: Context<'customer'>, id: string) {
  const { bank } = context
  await lockComing(context)
  const stored = await findOwn(context, id)
  if (!stored) return refuse('APPOINTMENT.UNKNOWN')
  if (stored.state === 'CANCELLED') return stored
  const refusal = changeRefusal(stored, bank.nowMs)
  return refusal ? refusals[refusal] : end(context, stored, 'CANCELLED')
}

/** Writes how an appointment ended. */
export async function end({ db, bank }: Context, stored: StoredAppointment, state: 'CANCELLED' | 'DONE' | 'MISSED') {
  await db.updateTable('appointment').set({ state }).where('id', '=', stored.id).execute()
  const line = { kind: state, atMs: bank.nowMs, fromMs: stored.startsAtMs, toMs: null }
  return { ...stored, state, changes: [...stored.changes, await note(db, stored.id, stored.changes.length, line)] }
}

/** Locks the caller until the transaction ends, so that their other bookings wait, and yields what is to come. */
async function lockComing({ db, bank, session: { customerId } }: Context<'customer'>): Promise<StoredAppointment[]> {
  await db.selectFrom('customer').select('id').where('id', '=', customerId).forNoKeyUpdate().execute()
  return (await readAppointments(db, { customerId })).filter((row) => isComing(row, bank.nowMs))
}

async function findOwn({ db, session }: Context<'customer'>, id: string): Promise<StoredAppointment | undefined> {
  return (await readAppointments(db, { id, customerId: session.customerId }))[0]
}

type Line = Omit<StoredAppointment['changes'][number], 'appointmentId' | 'place'>

async function note(db: Db, appointmentId: string, place: number, line: Line) {
  const change = { appointmentId, place, ...line }
  await db.insertInto('appointmentChange').values(change).execute()
  return change
}
