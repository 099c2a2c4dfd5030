import { sql } from 'kysely'
import type { Db } from '../db/tables'

/** When and by whom a number of an event was first let in. */
export type Arrival = { atMs: number; by: string }

/** The scan that counts for each number of an event, as `firstScans` of the domain has it. */
export async function readFirstScans(db: Db, eventId: string): Promise<ReadonlyMap<number, Arrival & { id: string }>> {
  const { rows } = await sql<Arrival & { id: string; number: number }>`
    select distinct on (number) number, id, at_ms, staff_name as by from door_scan
    where event_id = ${eventId} order by number, at_ms, id collate "C"`.execute(db)
  return new Map(rows.map(({ number, ...scan }) => [number, scan]))
}
