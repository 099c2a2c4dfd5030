import { sql } from 'kysely'
import type { DataSection } from '../../src/contract/privacy'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import type { Section } from './section'
import { sections } from './sections'

/** What the bank holds of a customer, section by section, each in the order of its first column. */
export async function readMyData(db: Db, customerId: string): Promise<DataSection[]> {
  const read: DataSection[] = []
  // One after the other: they share one transaction's connection.
  for (const section of sections) read.push(await readSection(db, customerId, section))
  return read
}

async function readSection(db: Db, customerId: string, { id, name, ground, source, columns }: Section): Promise<DataSection> {
  const cells = sql.join(columns.map(([column]) => sql.ref(`held.${column}`)))
  const { rows } = await sql<{ cells: unknown[] }>`
    select jsonb_build_array(${cells}) as cells from ${sql.raw(source)} held where held.customer_id = ${customerId} order by held.${sql.raw(columns[0]?.[0] ?? '')}
  `.execute(db)
  return {
    ...{ id, name, ...ground },
    columns: columns.map(([column, title]) => ({ id: column.replace(/_(at_ms|fen)$/, ''), name: title })),
    rows: rows.map((row) => row.cells.map((cell, at) => toText(columns[at]?.[0] ?? '', cell))),
  }
}

/** A stored value as text: instants by RFC 3339, money in yuan, the bank's own texts in Chinese, other records as JSON, nothing as nothing. */
function toText(column: string, cell: unknown): string {
  if (cell === null) return ''
  if (column.endsWith('at_ms')) return instantAt(Number(cell))
  if (column.endsWith('_fen')) return (Number(cell) / 100).toFixed(2)
  if (typeof cell !== 'object') return String(cell)
  return 'zh-CN' in cell ? String(cell['zh-CN']) : JSON.stringify(cell)
}
