import { sql } from 'kysely'
import { addDays, type BusinessDay } from '../../src/domain/date/business-day'
import { periodOf, periodsBetween, shiftPeriod, type Period } from '../../src/domain/date/period'
import type { Books } from '../../src/domain/ladder/books'
import type { Rules } from '../../src/domain/ladder/compile-scheme'
import type { Evaluation, TierState } from '../../src/domain/ladder/evaluate'
import { rulesFor, type Ladder } from '../../src/domain/ladder/ladder'
import { replay, stateAfter } from '../../src/domain/ladder/replay'
import type { Db } from '../db/tables'
import { startOf } from './ladders'
import { readFeed, type Feed } from './read-feed'
import { toBooks } from './to-books'

/**
 * A customer's whole record under one scheme: the running period with its rules, the books, the first day they tell of the
 * customer, and a judgement for each closed period, oldest first.
 */
export type LadderRecord = {
  feed: Feed
  books: Books
  booksFirstDay: BusinessDay
  period: Period
  rules: Rules
  asOfDay: BusinessDay
  /** The tier in effect. */
  tierId: string
  evaluations: readonly Evaluation[]
}

/**
 * Reads the record as of a bank's day. Periods that closed since the last look are evaluated now and stored; a judgement once
 * stored is never made again, so processes that do the same at once store one.
 */
export async function readRecord(db: Db, customerId: string, ladder: Ladder, today: BusinessDay): Promise<LadderRecord> {
  const feed = await readFeed(db, customerId)
  const period = periodOf(ladder.kind, today)
  const asOfDay = addDays(today, -1)
  const booksFirstDay = feed.sinceDay > feed.booksFirstDay ? feed.sinceDay : feed.booksFirstDay
  const rules = rulesFor(ladder, period)
  if (!rules) throw new RangeError(`no rules of ${ladder.id} for ${period.key}`)
  const closed = booksFirstDay < period.firstDay ? periodsBetween(ladder.kind, booksFirstDay, shiftPeriod(period, -1).lastDay) : []
  const books = toBooks(feed, [...closed, period], asOfDay)
  const stored = await readStored(db, customerId, ladder.id, period)
  const last = stored.at(-1)
  const missing = last ? closed.filter(({ key }) => key > last.period) : closed
  const fresh = evaluateAll(ladder, books, missing, last)
  await store(db, customerId, fresh)
  const evaluations = [...stored, ...fresh]
  const { tierId } = stateNow(ladder, evaluations.at(-1))
  return { feed, books, booksFirstDay, period, rules, asOfDay, tierId, evaluations }
}

async function readStored(db: Db, customerId: string, schemeId: string, running: Period): Promise<Evaluation[]> {
  const rows = await db
    .selectFrom('evaluation')
    .select('explanation')
    .where('customerId', '=', customerId)
    .where('schemeId', '=', schemeId)
    .where('periodKey', '<', running.key)
    .orderBy('periodKey')
    .execute()
  return rows.map(({ explanation }) => explanation)
}

function evaluateAll(ladder: Ladder, books: Books, periods: readonly Period[], last: Evaluation | undefined): readonly Evaluation[] {
  if (periods.length === 0) return []
  const replayed = replay(ladder, books, periods, stateNow(ladder, last))
  if (replayed.isOk) return replayed.value
  throw new Error(`the periods cannot be evaluated: ${replayed.faults.map(({ code, pointer }) => `${code} at ${pointer}`).join(', ')}`)
}

const stateNow = (ladder: Ladder, last: Evaluation | undefined): TierState => (last ? stateAfter(last) : startOf(ladder))

async function store(db: Db, customerId: string, evaluations: readonly Evaluation[]) {
  if (evaluations.length === 0) return
  await db
    .insertInto('evaluation')
    .values(
      evaluations.map((evaluation) => ({
        customerId,
        schemeId: evaluation.schemeId,
        periodKey: evaluation.period,
        version: evaluation.version,
        effectiveDay: evaluation.effectiveDay,
        outcome: evaluation.outcome,
        fromTierId: evaluation.beforeTierId,
        toTierId: evaluation.afterTierId,
        misses: evaluation.misses,
        explanation: sql<Evaluation>`${JSON.stringify(evaluation)}::jsonb`,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
