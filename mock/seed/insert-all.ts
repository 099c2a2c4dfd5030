import { sql } from 'kysely'
import type { Db, Tables } from '../db/tables'

/** Inserts rows in one statement, however many: they travel as one JSON parameter. */
export async function insertAll(db: Db, table: keyof Tables, rows: readonly object[]) {
  const name = toSnake(table)
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [toSnake(key), value]))))
  await sql`insert into ${sql.table(name)} select * from jsonb_populate_recordset(null::${sql.table(name)}, ${json}::jsonb)`.execute(db)
}

const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
