import type { RiskProfile } from '../../src/contract/risk'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { isExpiredOn, triesLeft, validUntilOf, type RiskAssessment } from '../../src/domain/education/risk-validity'
import type { CustomerLevel } from '../../src/domain/education/risk-level'
import type { StoredQuestionnaire } from '../db/education-tables'
import type { Db } from '../db/tables'

/** A customer's newest assessment, and the days of all. */
export type RiskFacts = { newest: (RiskAssessment & { level: CustomerLevel }) | null; days: readonly BusinessDay[] }

/** Reads what the bank knows of a customer's risk. */
export async function readRiskFacts(db: Db, customerId: string): Promise<RiskFacts> {
  const rows = await db
    .selectFrom('riskAssessment')
    .select(['day', 'level', 'mayOpen'])
    .where('customerId', '=', customerId)
    .orderBy('place', 'desc')
    .execute()
  return { newest: rows[0] ?? null, days: rows.map(({ day }) => day) }
}

/** The questionnaire in force with its version. @throws when the store has none: it was not seeded. */
export const readQuestionnaire = (db: Db): Promise<{ version: string; content: StoredQuestionnaire }> =>
  db.selectFrom('riskQuestionnaire').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirstOrThrow()

/** A level in the contract's words. @throws RangeError when the questionnaire has no such level. */
export function levelOf({ bands }: StoredQuestionnaire, level: CustomerLevel) {
  const band = bands.find((each) => each.level === level)
  if (!band) throw new RangeError(`the questionnaire has no level ${level}`)
  const { mayOpen, name, meaning } = band
  return { level, mayOpen, name, meaning }
}

/** A customer's risk profile on a day. */
export function toRiskProfile({ newest, days }: RiskFacts, questionnaire: StoredQuestionnaire, today: BusinessDay): RiskProfile {
  const tries = triesLeft(days, today)
  return {
    asOfDay: today,
    level: newest && levelOf(questionnaire, newest.level),
    assessedDay: newest && newest.day,
    validUntil: newest && validUntilOf(newest),
    isExpired: newest !== null && isExpiredOn(newest, today),
    triesLeftToday: tries.today,
    triesLeftThisYear: tries.thisYear,
    nextTryDay: tries.nextTryDay,
  }
}
