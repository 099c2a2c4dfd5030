import type { EventAnswers } from '../../src/contract/events-questions'
import { faultsOf, type Question } from '../../src/domain/events/questions'
import { refuse } from '../http/refusal'
import type { EventFacts } from './stored-event'

/** What a customer fills in. */
export type Form = { companions: string[]; answers: EventAnswers }

/** What is wrong with a form, or null. */
export function faultIn({ content }: EventFacts, { companions, answers }: Form) {
  if (companions.length > content.mostCompanions) return refuse('SIGNUP.COMPANIONS')
  const faults = faultsOf(content.questions.map(toQuestion), answers)
  const fields = faults.map(({ questionId, fault }) => ({ path: `answers.${questionId}`, message: fault }))
  return fields.length > 0 ? refuse('SIGNUP.ANSWERS', { fields }) : null
}

const toQuestion = (question: EventFacts['content']['questions'][number]): Question =>
  'options' in question ? { ...question, optionIds: question.options.map(({ id }) => id) } : question
