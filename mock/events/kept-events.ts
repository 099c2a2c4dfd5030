import { sql } from 'kysely'
import type { Db } from '../db/tables'
import type { EventFacts } from './stored-event'

type Kept = { version: string; facts: EventFacts }

/** What events are, without their seats, as this process last read them: by their ids, each with the version of its row. */
export type KeptEvents = Map<string, Kept>

/** Most of a bank's events are long over. */
const mostKept = 1_000

/** The version of an event's row, which PostgreSQL changes whenever somebody changes the row: the transaction that wrote it, and where it lies. */
export const rowVersion = sql<string>`event.xmin::text || ' ' || event.ctid::text`

/** Events by their ids. Those whose version is the one that is kept are not read: what they are is long, and changes once a month. */
export async function readFacts(db: Db, versions: ReadonlyMap<string, string>, kept: KeptEvents): Promise<ReadonlyMap<string, EventFacts>> {
  const unknown = [...versions].flatMap(([id, version]) => (kept.get(id)?.version === version ? [] : [id]))
  if (unknown.length > 0) {
    const rows = await db.selectFrom('event').selectAll().select(rowVersion.as('version')).where('id', 'in', unknown).execute()
    if (kept.size + rows.length > mostKept) kept.clear()
    for (const { version, ...facts } of rows) kept.set(facts.id, { version, facts })
  }
  return new Map([...versions.keys()].flatMap((id) => kept.get(id) ?? []).map(({ facts }) => [facts.id, facts]))
}
