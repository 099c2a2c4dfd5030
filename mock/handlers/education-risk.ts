import { sql } from 'kysely'
import { assessRisk, readRiskProfile, readRiskQuestionnaire } from '../../src/contract/risk'
import { assessRisk as assess, type RiskAnswer } from '../../src/domain/education/assess-risk'
import { triesLeft } from '../../src/domain/education/risk-validity'
import { lockLearner } from '../education/learnt'
import { levelOf, readQuestionnaire, readRiskFacts, toRiskProfile } from '../education/risk-facts'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** The risk questionnaire, and what the bank knows of a customer's risk. */
export const riskRoutes: readonly Route[] = [
  handle(readRiskQuestionnaire, async (_, { db, bank, session }) => {
    const { version, content } = await readQuestionnaire(db)
    return {
      version,
      questions: content.questions.map(({ id, text, options }) => ({
        ...{ id, text },
        options: options.map((option) => ({ id: option.id, text: option.text })),
      })),
      levels: content.bands.map(({ level }) => levelOf(content, level)),
      isIllustrative: content.isIllustrative,
      profile: toRiskProfile(await readRiskFacts(db, session.customerId), content, bank.today),
    }
  }),

  handle(readRiskProfile, async (_, { db, bank, session }) => {
    const { content } = await readQuestionnaire(db)
    return toRiskProfile(await readRiskFacts(db, session.customerId), content, bank.today)
  }),

  handle(assessRisk, async ({ version, answers }, context) => {
    const { db, bank, session } = context
    const { customerId } = session
    await lockLearner(context)
    const questionnaire = await readQuestionnaire(db)
    if (questionnaire.version !== version) return refuse('RISK.VERSION_OLD')
    const { content } = questionnaire
    const { days } = await readRiskFacts(db, customerId)
    const left = triesLeft(days, bank.today)
    if (left.today === 0) return refuse(left.thisYear === 0 ? 'RISK.YEAR_LIMIT' : 'RISK.DAY_LIMIT')
    const result = assess(content, answers)
    if ('faultyIds' in result) {
      const fields = result.faultyIds.map((id) => ({ path: `answers.${id}`, message: 'answer it once, with its own option' }))
      return refuse('RISK.INCOMPLETE', { fields })
    }
    const level = levelOf(content, result.level)
    await db
      .insertInto('riskAssessment')
      .values({
        ...{ customerId, place: days.length, day: bank.today, version, level: level.level, mayOpen: level.mayOpen, points: result.points },
        answers: sql<RiskAnswer[]>`${JSON.stringify(answers)}::jsonb`,
      })
      .execute()
    return {
      profile: toRiskProfile(await readRiskFacts(db, customerId), content, bank.today),
      level,
      points: result.points,
      mostPoints: result.mostPoints,
      levelByPoints: levelOf(content, result.levelByPoints),
      caps: content.caps
        .filter((_, index) => result.caps.includes(index))
        .map(({ questionId, highestLevel, why }) => ({ questionId, highestLevel, why })),
    }
  }),
]
