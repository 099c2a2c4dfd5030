import type { ContentProblem } from '../../../src/contract/console/content'
import type { DraftQuestion } from '../../../src/contract/console/event-body'
import { problem } from './facts'
import { mostCharacters, problemsOfCount, problemsOfIds, problemsOfSize, problemsOfText } from './of-texts'

/** What is wrong with the questions of a sign-up form. */
export const problemsOfQuestions = (path: string, questions: readonly DraftQuestion[]): ContentProblem[] => [
  ...problemsOfIds(
    path,
    questions.map(({ id }) => id),
  ),
  ...questions.flatMap((question, at) => [
    ...problemsOfText(`${path}.${at}.text`, question.text, mostCharacters.line),
    ...problemsOfKind(`${path}.${at}`, question),
    ...(canBeAsked(question, questions.slice(0, at)) ? [] : [problem(`${path}.${at}.onlyIf`, 'CONDITION')]),
  ]),
]

function problemsOfKind(path: string, question: DraftQuestion): ContentProblem[] {
  switch (question.kind) {
    case 'text':
      return problemsOfCount(`${path}.mostLength`, question.mostLength, 1, 500)
    case 'number': {
      const { least, most } = question
      const isTurned = least !== null && most !== null && most < least
      return [
        ...problemsOfCount(`${path}.least`, least, -1_000_000, 1_000_000),
        ...problemsOfCount(`${path}.most`, most, -1_000_000, 1_000_000),
        ...(isTurned ? [problem(`${path}.most`, 'TOO_EARLY', { after: `${path}.least` })] : []),
      ]
    }
    case 'yesNo':
      return []
    default:
      return [
        ...problemsOfSize(`${path}.options`, question.options.length, 2),
        ...problemsOfIds(
          `${path}.options`,
          question.options.map(({ id }) => id),
        ),
        ...question.options.flatMap(({ text }, at) => problemsOfText(`${path}.options.${at}.text`, text, mostCharacters.title)),
      ]
  }
}

/** Whether a condition names an earlier question, and an answer that can be given to it. */
function canBeAsked({ onlyIf }: DraftQuestion, earlier: readonly DraftQuestion[]): boolean {
  if (onlyIf === null) return true
  const asked = earlier.find(({ id }) => id === onlyIf.questionId)
  if (asked?.kind === 'yesNo') return typeof onlyIf.is === 'boolean'
  return asked !== undefined && 'options' in asked && asked.options.some(({ id }) => id === onlyIf.is)
}
