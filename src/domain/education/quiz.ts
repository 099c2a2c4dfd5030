/** A question's options, and those that are right. */
export type QuizQuestion = { readonly id: string; readonly kind: 'single' | 'multiple'; readonly options: readonly QuizOption[] }
type QuizOption = { readonly id: string; readonly isRight: boolean }

/** The options chosen for a question. */
export type QuizAnswer = { readonly questionId: string; readonly optionIds: readonly string[] }

/** A graded quiz. `percent` is rounded down to be shown; `isPassed` was judged on the exact share. */
export type QuizGrade = {
  readonly percent: number
  readonly isPassed: boolean
  readonly questions: readonly { readonly id: string; readonly chosenIds: readonly string[]; readonly isRight: boolean }[]
}

/**
 * Grades a quiz of one question or more: passed when the share of questions answered right reaches `passPercent`. A question with several
 * right options is answered right by all of them and no other. Yields the ids at fault instead, when a question is not answered exactly
 * once with its own options, each named once and of a single one only one, or an answer is of no question.
 */
export function gradeQuiz(
  questions: readonly QuizQuestion[],
  answers: readonly QuizAnswer[],
  passPercent: number,
): QuizGrade | { readonly faultyIds: readonly string[] } {
  const strange = answers.filter(({ questionId }) => !questions.some(({ id }) => id === questionId))
  const chosen = questions.map((question) => ({ question, chosenIds: chosenOf(question, answers) }))
  const unfit = chosen.filter(({ chosenIds }) => chosenIds === null)
  const faultyIds = [...unfit.map(({ question }) => question.id), ...strange.map(({ questionId }) => questionId)]
  if (faultyIds.length > 0) return { faultyIds }
  const graded = chosen.map(({ question: { id, options }, chosenIds }) => ({
    id,
    chosenIds: chosenIds ?? [],
    isRight: options.every((option) => option.isRight === (chosenIds ?? []).includes(option.id)),
  }))
  const right = graded.filter(({ isRight }) => isRight).length
  return {
    percent: Math.floor((right * 100) / questions.length),
    isPassed: right * 100 >= passPercent * questions.length,
    questions: graded,
  }
}

/** What was chosen for a question, or null when that does not answer it. */
function chosenOf({ id, kind, options }: QuizQuestion, answers: readonly QuizAnswer[]): readonly string[] | null {
  const own = answers.filter(({ questionId }) => questionId === id)
  const chosenIds = own[0]?.optionIds ?? []
  const isFit =
    own.length === 1 &&
    (kind === 'single' ? chosenIds.length === 1 : chosenIds.length > 0) &&
    new Set(chosenIds).size === chosenIds.length &&
    chosenIds.every((chosenId) => options.some((option) => option.id === chosenId))
  return isFit ? chosenIds : null
}
