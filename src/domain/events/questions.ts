/** An answer to a question: a text or an option's id, several options' ids, a number, or yes and no. */
export type AnswerValue = string | readonly string[] | number | boolean
/** Answers by the ids of their questions. */
export type Answers = Readonly<Record<string, AnswerValue>>

type Asked = {
  readonly id: string
  readonly isRequired: boolean
  /** Asked only after this answer to an earlier question: an option's id, or yes or no. Null: always. */
  readonly onlyIf: { readonly questionId: string; readonly is: string | boolean } | null
}

/** A question of a sign-up form. Lengths in characters; bounds included. */
export type Question = Asked &
  (
    | { readonly kind: 'text'; readonly mostLength: number }
    | { readonly kind: 'single' | 'multiple'; readonly optionIds: readonly string[] }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'yesNo' }
  )

/** What is wrong with an answer. HIDDEN: its question is not asked after those answers. */
export type AnswerFault = {
  readonly questionId: string
  readonly fault: 'REQUIRED' | 'WRONG_KIND' | 'TOO_LONG' | 'NOT_AN_OPTION' | 'OUT_OF_RANGE' | 'HIDDEN' | 'UNKNOWN'
}

/** The questions that are asked, given the answers so far. A condition on a question that is not asked itself is not met. */
export function askedOf<Q extends Asked>(questions: readonly Q[], answers: Answers): readonly Q[] {
  const asked: Q[] = []
  for (const question of questions) {
    const { onlyIf } = question
    if (onlyIf === null || (asked.some(({ id }) => id === onlyIf.questionId) && isSaid(answers[onlyIf.questionId], onlyIf.is)))
      asked.push(question)
  }
  return asked
}

const isSaid = (answer: AnswerValue | undefined, is: string | boolean) => (Array.isArray(answer) ? answer.includes(is) : answer === is)

/** Everything that is wrong with the answers to a form, in the order of the questions; what belongs to no question comes last. */
export function faultsOf(questions: readonly Question[], answers: Answers): AnswerFault[] {
  const asked = askedOf(questions, answers)
  const own = questions.flatMap((question): AnswerFault[] => {
    const answer = answers[question.id]
    const fault = asked.includes(question) ? faultOf(question, answer) : answer === undefined ? null : 'HIDDEN'
    return fault ? [{ questionId: question.id, fault }] : []
  })
  const unknown = Object.keys(answers).filter((id) => !questions.some((question) => question.id === id))
  return [...own, ...unknown.map((questionId) => ({ questionId, fault: 'UNKNOWN' as const }))]
}

function faultOf(question: Question, answer: AnswerValue | undefined): AnswerFault['fault'] | null {
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0))
    return question.isRequired ? 'REQUIRED' : null
  switch (question.kind) {
    case 'text':
      if (typeof answer !== 'string') return 'WRONG_KIND'
      if ([...answer].length > question.mostLength) return 'TOO_LONG'
      return question.isRequired && answer.trim() === '' ? 'REQUIRED' : null
    case 'single':
      return typeof answer !== 'string' ? 'WRONG_KIND' : question.optionIds.includes(answer) ? null : 'NOT_AN_OPTION'
    case 'multiple':
      return Array.isArray(answer) ? optionsFault(question.optionIds, answer) : 'WRONG_KIND'
    case 'number':
      if (typeof answer !== 'number' || !Number.isInteger(answer)) return 'WRONG_KIND'
      return answer >= question.least && answer <= question.most ? null : 'OUT_OF_RANGE'
    case 'yesNo':
      return typeof answer === 'boolean' ? null : 'WRONG_KIND'
  }
}

const optionsFault = (optionIds: readonly string[], chosen: readonly string[]) =>
  chosen.every((id, at) => optionIds.includes(id) && chosen.indexOf(id) === at) ? null : 'NOT_AN_OPTION'
