import { useState } from 'react'
import { useAnswerQuiz, useCheckAnswer } from '../../../api/courses'
import { useDraft } from '../../../api/draft'
import { gradedSchema, type Question } from '../../../contract/courses'
import * as z from '../../../contract/schema'
import { asFailure } from '../../../i18n/failure'

/** What the customer chose for a question and, once they said it is final, how it was explained. */
const answerSchema = z.object({ optionIds: z.array(z.string()), graded: z.nullable(gradedSchema) })
type DraftAnswer = z.infer<typeof answerSchema>

/** One try that was not handed in yet. */
const schema = z.object({ answers: z.record(z.string(), answerSchema) })
type QuizDraft = z.infer<typeof schema>
const blank = (): QuizDraft => ({ answers: {} })

type Quiz = { courseId: string; chapterId: string; questions: readonly Question[] }

const empty: DraftAnswer = { optionIds: [], graded: null }

/** A try at a quiz, question by question. Every answer stays on the device until the bank has them all. */
export function useQuiz(quiz: Quiz) {
  const { courseId, chapterId, questions } = quiz
  const { draft, change, ...keeping } = useTry(quiz)
  const isFinal = ({ id }: Question) => (draft.answers[id] ?? empty).graded !== null
  const [place, setPlace] = useState(() => Math.min(questions.length - 1, questions.filter(isFinal).length))
  const question = questions[place]
  const answer = (question && draft.answers[question.id]) ?? empty
  const check = useCheckAnswer()
  const note = (given: DraftAnswer) => question && change({ answers: { ...draft.answers, [question.id]: given } })
  const begin = () => {
    change(blank())
    setPlace(0)
  }
  const { handIn, submit } = useHandIn(quiz, { draft, ...keeping, begin })
  const choose = (optionId: string) => {
    if (!question || check.isPending) return
    check.reset()
    handIn.reset()
    note({ optionIds: question.kind === 'single' ? [optionId] : toggled(answer.optionIds, optionId), graded: null })
  }
  const confirm = () => {
    if (!question || check.isPending || answer.optionIds.length === 0) return
    const { optionIds } = answer
    check.mutate({ courseId, chapterId, questionId: question.id, optionIds }, { onSuccess: (graded) => note({ optionIds, graded }) })
  }
  const again = () => {
    begin()
    check.reset()
    handIn.reset()
  }
  const failure = check.error ?? handIn.error
  return {
    ...{ question, place, answer, choose, confirm, submit, again },
    isLast: place === questions.length - 1,
    next: () => setPlace(place + 1),
    isBusy: check.isPending || handIn.isPending,
    failure: failure ? asFailure(failure) : null,
    result: handIn.data ?? null,
  }
}

const toggled = (ids: readonly string[], id: string) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id])

/** What was answered, as far as the questions are still the same. */
function useTry({ courseId, chapterId, questions }: Quiz) {
  const { draft, ...keeping } = useDraft({ name: `quiz:${courseId} ${chapterId}`, schema, blank })
  const isFit = ([questionId, { optionIds }]: [string, DraftAnswer]) => {
    const options = questions.find(({ id }) => id === questionId)?.options ?? []
    return optionIds.every((optionId) => options.some(({ id }) => id === optionId))
  }
  return { draft: { answers: Object.fromEntries(Object.entries(draft.answers).filter(isFit)) }, ...keeping }
}

type Try = { draft: QuizDraft; requestId: string; renew: () => void; forget: () => void; begin: () => void }

/** Handing the whole try in, once. */
function useHandIn({ courseId, chapterId, questions }: Quiz, { draft, requestId, renew, forget, begin }: Try) {
  const handIn = useAnswerQuiz()
  const submit = () => {
    if (handIn.isPending) return
    const answers = questions.map(({ id }) => ({ questionId: id, optionIds: draft.answers[id]?.optionIds ?? [] }))
    const onError = (error: Error) => {
      const { kind, code } = asFailure(error)
      // the answers were to other questions
      if (code === 'LEARNING.QUIZ_INCOMPLETE') return begin()
      if (kind === 'refused') renew()
    }
    handIn.mutate({ courseId, chapterId, answers, requestId }, { onSuccess: forget, onError })
  }
  return { handIn, submit }
}
