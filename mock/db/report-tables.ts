import type { Report } from '../../src/contract/report'

/** A report as it was written; `writtenAtMs` is the bank's instant. */
export type ReportTable = { customerId: string; schemeId: string; periodKey: string; content: Report; writtenAtMs: number }

/** The tables of reports. */
export type ReportTables = { report: ReportTable }
