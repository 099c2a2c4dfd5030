import type { Db } from '../db/tables'
import { insertAll } from '../seed/insert-all'
import { contentTables, readContent } from './read-content'

/** Gives a store without content the one that a bank starts with. What the bank has edited since stays. @throws StartRefused for a faulty file. */
export async function seedContent(db: Db) {
  const some = await db.selectFrom('course').select('id').limit(1).executeTakeFirst()
  if (some) return
  const rows = readContent()
  for (const table of contentTables) await insertAll(db, table, rows[table])
}
