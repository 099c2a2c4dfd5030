import { sql } from 'kysely'
import type { Report } from '../../src/contract/report'
import { parsePeriod, type Period } from '../../src/domain/date/period'
import type { OwnReading } from '../http/handle'
import { isRedeemable, perksOf } from '../perks/catalogue'
import { readOwnRedemptions, type OwnRedemptions } from '../perks/own-redemptions'
import { eventsOfReport } from './events-of-report'
import { lessonsOfReport } from './lessons-of-report'
import { perksOfReport } from './perks-of-report'

/**
 * A customer's report of an evaluated period: as it was written, or written now and kept. The bank writes each on the first morning after its
 * period, so that what happens later changes none. Undefined for a period that was not evaluated.
 */
export async function readReport(context: OwnReading, periodKey: string): Promise<Report | undefined> {
  const kept = await readKept(context, periodKey)
  if (kept) return kept
  const period = parsePeriod(periodKey)
  if (!period) return undefined
  const own = await readOwnRedemptions(context, context.session.customerId)
  if (own.history.record.evaluations.every((evaluation) => evaluation.period !== periodKey)) return undefined
  await keep(context, await writeReport(context, own, period))
  // Two that wrote it at once both read the one that was kept.
  return readKept(context, periodKey)
}

async function writeReport({ db, bank, session: { customerId } }: OwnReading, own: OwnRedemptions, period: Period): Promise<Report> {
  return {
    periodKey: period.key,
    perks: perksOfReport(perksOf(bank.schemeId).filter(isRedeemable), own, period),
    lessons: await lessonsOfReport(db, customerId, period),
    events: await eventsOfReport(db, customerId, period),
  }
}

async function readKept({ db, bank, session: { customerId } }: OwnReading, periodKey: string): Promise<Report | undefined> {
  const row = await db
    .selectFrom('report')
    .select('content')
    .where(({ and }) => and({ customerId, schemeId: bank.schemeId, periodKey }))
    .executeTakeFirst()
  return row?.content
}

async function keep({ db, bank, session: { customerId } }: OwnReading, report: Report) {
  const content = sql<Report>`${JSON.stringify(report)}::jsonb`
  await db
    .insertInto('report')
    .values({ customerId, schemeId: bank.schemeId, periodKey: report.periodKey, content, writtenAtMs: bank.nowMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
