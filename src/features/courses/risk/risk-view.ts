import type { OutputOf } from '../../../contract/endpoint'
import type { assessRisk, readRiskQuestionnaire, RiskProfile } from '../../../contract/risk'

export type Questionnaire = OutputOf<typeof readRiskQuestionnaire>
export type Assessment = OutputOf<typeof assessRisk>

/** Whether another try can be made now, and which limit stands against it. */
export const limitOf = ({ triesLeftToday, triesLeftThisYear }: RiskProfile): 'day' | 'year' | null =>
  triesLeftThisYear <= 0 ? 'year' : triesLeftToday <= 0 ? 'day' : null

/** The questions answered, in their order. */
export const answersOf = ({ questions }: Questionnaire, chosen: Readonly<Record<string, string>>) =>
  questions.flatMap(({ id, options }) => {
    const optionId = chosen[id]
    return optionId !== undefined && options.some((option) => option.id === optionId) ? [{ questionId: id, optionId }] : []
  })
