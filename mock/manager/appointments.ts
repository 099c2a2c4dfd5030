import type { Selectable } from 'kysely'
import type { Appointment } from '../../src/contract/appointments'
import { changeableUntilMs, changeRefusal, isComing } from '../../src/domain/appointments/appointment'
import { slotMs } from '../../src/domain/appointments/slots'
import { instantAt } from '../clock'
import type { Db, Tables } from '../db/tables'
import { staffOf } from './team'
import { toPromise } from './to-promise'

/** An appointment as it is stored, with its history. */
export type StoredAppointment = Selectable<Tables['appointment']> & { changes: Selectable<Tables['appointmentChange']>[] }

/** Reads appointments with their histories: a customer's, or one. In no order. */
export async function readAppointments(db: Db, by: { customerId?: string; id?: string }): Promise<StoredAppointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where(({ and }) => and(by))
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const changes = await db.selectFrom('appointmentChange').selectAll().where('appointmentId', 'in', ids).orderBy('place').execute()
  return rows.map((row) => ({ ...row, changes: changes.filter(({ appointmentId }) => appointmentId === row.id) }))
}

const atOrNull = (atMs: number | null) => (atMs === null ? null : instantAt(atMs))

/** A stored appointment in the contract's words, as of an instant. */
export function toAppointment(row: StoredAppointment, nowMs: number): Appointment {
  const { id, staffId, startsAtMs, channel, topic, state, changes } = row
  return {
    ...{ id, channel, topic, state, staff: staffOf(staffId).staff },
    startsAt: instantAt(startsAtMs),
    endsAt: instantAt(startsAtMs + slotMs),
    isComing: isComing(row, nowMs),
    isChangeable: changeRefusal(row, nowMs) === null,
    changeableUntil: instantAt(changeableUntilMs(row)),
    promise: toPromise(row),
    changes: changes.map(({ kind, atMs, fromMs, toMs }) => ({
      kind,
      at: instantAt(atMs),
      fromAt: atOrNull(fromMs),
      toAt: atOrNull(toMs),
    })),
  }
}

/** A customer's appointments in the contract's order: those to come, soonest first; then the others, latest first. */
export async function readOwnAppointments(db: Db, customerId: string, nowMs: number): Promise<Appointment[]> {
  const rows = await readAppointments(db, { customerId })
  const coming = rows.filter((row) => isComing(row, nowMs)).sort((a, b) => a.startsAtMs - b.startsAtMs)
  const others = rows.filter((row) => !isComing(row, nowMs)).sort((a, b) => b.startsAtMs - a.startsAtMs)
  return [...coming, ...others].map((row) => toAppointment(row, nowMs))
}
