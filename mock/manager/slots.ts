import { sql } from 'kysely'
import { offeredSlots, type DaySlots } from '../../src/domain/appointments/slots'
import type { Db } from '../db/tables'
import type { StaffMember } from './read-team'
import { officeHours } from './team'

/** The slots of one of the staff that are free as of an instant; days without any are left out. */
export async function readFreeSlots(db: Db, { staff, calendar }: StaffMember, nowMs: number): Promise<DaySlots[]> {
  const rows = await db
    .selectFrom('appointment')
    .select('startsAtMs')
    .where('staffId', '=', staff.id)
    .where('startsAtMs', '>', nowMs)
    .where('state', '<>', 'CANCELLED')
    .execute()
  const taken = new Set(rows.map(({ startsAtMs }) => startsAtMs))
  return offeredSlots(calendar, officeHours, nowMs)
    .map(({ day, startsMs }) => ({ day, startsMs: startsMs.filter((startMs) => !taken.has(startMs)) }))
    .filter(({ startsMs }) => startsMs.length > 0)
}

/** Locks a slot until the transaction ends, so that whoever else wants it waits, and yields whether it is free. */
export async function lockSlot(db: Db, staffId: string, startsAtMs: number): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slot ${staffId} ${startsAtMs}`}, 0))`.execute(db)
  const taken = await db
    .selectFrom('appointment')
    .select('id')
    .where('staffId', '=', staffId)
    .where('startsAtMs', '=', startsAtMs)
    .where('state', '<>', 'CANCELLED')
    .executeTakeFirst()
  return !taken
}
