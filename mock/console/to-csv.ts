import { stringify } from 'csv-stringify/sync'

/** A cell of a table. */
export type Cell = string | number | null

/**
 * A table as a file that a spreadsheet opens right: UTF-8 with its mark, so that Chinese is read as such; lines end as RFC 4180 says; a cell that would
 * begin a formula has an apostrophe before it, and stays text.
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([head, ...rows] as Cell[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // By itself the library quotes whole ends of lines only; a spreadsheet breaks the line at half a one.
    quoted_match: /[\r\n]/,
  })
