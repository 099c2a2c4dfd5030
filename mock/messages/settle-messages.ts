import { addDays } from '../../src/domain/date/business-day'
import { dayAt } from '../../src/domain/date/day-at'
import { periodOf, shiftPeriod } from '../../src/domain/date/period'
import { morningMs } from '../../src/domain/messages/stages'
import { sendDueToRosters } from '../console/roster-messages'
import type { Db } from '../db/tables'
import { settleDue } from '../events/settle'
import { ladderOf } from '../ladder/ladders'
import { readReport } from '../report/read-report'
import { announce } from './announce'
import type { Bank } from './announcement'
import { announceActivity } from './sources/of-activity'
import { announceAnswers } from './sources/of-answers'
import { announceCalendar } from './sources/of-calendar'
import { announceEvents } from './sources/of-events'
import { announceExpiry } from './sources/of-expiry'
import { announceSalons } from './sources/of-salons'
import { announceTier } from './sources/of-tier'

/** How far back a customer's first letters reach. */
const firstLookMs = 60 * 86_400_000

/** The last morning at which letters of the day went out. */
export function lastMorningMs(nowMs: number): number {
  const today = dayAt(nowMs)
  return morningMs(today) <= nowMs ? morningMs(today) : morningMs(addDays(today, -1))
}

/** Customers whose letters of the day are not written yet, some of them. */
export async function readUnsettled(db: Db, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer')
    .leftJoin('messageWatch', 'messageWatch.customerId', 'customer.id')
    .select('customer.id')
    .where(({ or, eb }) => or([eb('settledAtMs', 'is', null), eb('settledAtMs', '<', lastMorningMs(nowMs))]))
    .orderBy('customer.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes the letters of the day of one customer, once a day: the first to come does it, others find it done. */
export async function settleLetters(db: Db, bank: Bank, customerId: string): Promise<void> {
  const watch = await db.selectFrom('messageWatch').select('settledAtMs').where('customerId', '=', customerId).executeTakeFirst()
  if (watch && watch.settledAtMs >= lastMorningMs(bank.nowMs)) return
  await db.transaction().execute((trx) => writeLetters(trx, bank, customerId))
}

async function writeLetters(db: Db, bank: Bank, customerId: string): Promise<void> {
  await db
    .insertInto('messageWatch')
    .values({ customerId, sinceMs: bank.nowMs - firstLookMs, settledAtMs: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { sinceMs, settledAtMs } = await db
    .selectFrom('messageWatch')
    .selectAll()
    .where('customerId', '=', customerId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (settledAtMs >= lastMorningMs(bank.nowMs)) return
  const customer = await db.selectFrom('customer').selectAll().where('id', '=', customerId).executeTakeFirstOrThrow()
  const announcements = [
    ...(await announceTier(db, customerId, bank)),
    ...(await announceExpiry(db, customerId, bank)),
    ...(await announceCalendar(db, customer, bank)),
    ...(await announceActivity(db, customerId, bank)),
    ...(await announceSalons(db, customer, bank)),
  ]
  await announce(db, announcements, bank, sinceMs)
  await keepReport(db, bank, customerId)
  await db.updateTable('messageWatch').set({ settledAtMs: bank.nowMs }).where('customerId', '=', customerId).execute()
}

/** On the first morning after a period its report is written, and stays. */
async function keepReport(db: Db, bank: Bank, customerId: string): Promise<void> {
  const last = shiftPeriod(periodOf(ladderOf(bank.schemeId).kind, bank.today), -1)
  await readReport({ db, bank, session: { customerId } }, last.key)
}

/** Tells what cannot wait for a morning: reminders and offers of events, answers, meetings to be judged. Of one customer, or of all. */
export async function settleNews(db: Db, bank: Bank, customerId?: string): Promise<void> {
  await settleDue(db, bank.nowMs)
  await sendDueToRosters(db, bank.nowMs)
  const news = [...(await announceEvents(db, bank, customerId)), ...(await announceAnswers(db, bank, customerId))]
  await announce(db, news, bank)
}

/** Brings a customer's messages up to the bank's now. For reads. */
export async function settleMessages(db: Db, bank: Bank, customerId: string): Promise<void> {
  await settleNews(db, bank, customerId)
  await settleLetters(db, bank, customerId)
}
