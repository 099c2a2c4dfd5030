import { dayAt } from '../../src/domain/date/day-at'
import type { Db } from '../db/tables'
import { writeSeats } from './seats'
import type { EventFacts, Seats, StoredSignup } from './stored-event'

/** Checks parties in that have seats, in the lock of their event: attendance on record, which the ladder counts. */
export async function attend(db: Db, event: EventFacts, seats: Seats, parties: readonly StoredSignup[], atMs: number): Promise<void> {
  if (parties.length === 0) return
  await writeSeats(db, seats, {
    signups: parties.map((before) => ({ before, after: { ...before, state: 'CHECKED_IN' as const }, atMs })),
  })
  const day = dayAt(event.startsAtMs)
  await db
    .insertInto('activity')
    .values(parties.map(({ id, customerId }) => ({ id, customerId, day, kind: 'eventAttended' as const })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .updateTable('bank')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .execute()
}
