import type { GradedQuestion, Question } from '../../src/contract/courses'
import type { QuizGrade } from '../../src/domain/education/quiz'
import type { StoredQuestion } from '../db/education-tables'

/** A question as it is asked: without what is right. */
export const toAsked = ({ id, kind, text, options }: StoredQuestion): Question => ({
  ...{ id, kind, text },
  options: options.map((option) => ({ id: option.id, text: option.text })),
})

/** A question as it was answered: every option with its reason. */
export function toGraded({ id, options }: StoredQuestion, grade: QuizGrade): GradedQuestion {
  const { chosenIds = [], isRight = false } = grade.questions.find((each) => each.id === id) ?? {}
  return {
    id,
    isRight,
    options: options.map((option) => ({
      id: option.id,
      isChosen: chosenIds.includes(option.id),
      isRight: option.isRight,
      why: option.why,
    })),
  }
}
