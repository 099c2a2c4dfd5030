import { sql } from 'kysely'
import type { Db, Tables } from '../db/tables'

/** Inserts rows in one statement, however many: they travel as one JSON parameter. */
export async function insertAll(db: Db, table: keyof Tables, rows: readonly object[]) {
  const name = toSnake(table)
  await sql`insert into ${sql.table(name)} select * from jsonb_populate_recordset(null::${sql.table(name)}, ${toSnakeRows(rows)}::jsonb)`.execute(
    db,
  )
}

/** Rows as JSON by the names of their columns, for `jsonb_populate_recordset`, which makes what is missing null. */
export const toSnakeRows = (rows: readonly object[]): string => JSON.stringify(rows.map(toSnakeRow))

function toSnakeRow(row: object): object {
  const snake: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row)) if (value !== null) snake[toSnake(key)] = value
  return snake
}

/** Names that were asked for before: there are as many as columns, and a round of sign-ups asks for hundreds. */
const snakes = new Map<string, string>()

/** A column or table by its name in the store. */
export function toSnake(name: string): string {
  const known = snakes.get(name) ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  snakes.set(name, known)
  return known
}
