import type { Selectable } from 'kysely'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Reader } from '../../src/domain/education/risk-gate'
import { triesLeft } from '../../src/domain/education/risk-validity'
import type { EducationTables } from '../db/education-tables'
import type { Context } from '../http/handle'
import { readRiskFacts } from './risk-facts'

type Row<T extends keyof EducationTables> = Selectable<EducationTables[T]>

/** Who is asking, with what they have read, kept and done. A visitor has nothing. */
export type Learner = {
  customerId: string | null
  reader: Reader
  readings: readonly Row<'articleReading'>[]
  chapters: readonly Row<'chapterProgress'>[]
  bookmarks: readonly Row<'bookmark'>[]
  certificates: readonly Row<'certificate'>[]
}

/** Somebody without a session. */
const visitor: Learner = { customerId: null, reader: { kind: 'visitor' }, readings: [], chapters: [], bookmarks: [], certificates: [] }

/** Reads who is asking. */
export async function readLearner({ db, bank, session }: Pick<Context<'optional'>, 'db' | 'bank' | 'session'>): Promise<Learner> {
  if (!session) return visitor
  const { customerId } = session
  return {
    customerId,
    reader: await readReader(db, customerId, bank.today),
    readings: await db.selectFrom('articleReading').selectAll().where('customerId', '=', customerId).execute(),
    chapters: await db.selectFrom('chapterProgress').selectAll().where('customerId', '=', customerId).execute(),
    bookmarks: await db.selectFrom('bookmark').selectAll().where('customerId', '=', customerId).execute(),
    certificates: await db
      .selectFrom('certificate')
      .selectAll()
      .where('customerId', '=', customerId)
      .orderBy('issuedDay', 'desc')
      .orderBy('courseId')
      .execute(),
  }
}

/** What a gate needs to know of a customer. */
export async function readReader(db: Context['db'], customerId: string, today: BusinessDay): Promise<Reader> {
  const { newest, days } = await readRiskFacts(db, customerId)
  return { kind: 'customer', assessment: newest, nextTryDay: triesLeft(days, today).nextTryDay }
}
