import { useState } from 'react'
import { useAnswerQuiz, useCheckAnswer } from '../../../api/courses'
import type { Question } from '../../../contract/courses'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { keepDraft, newDraft, readDraft, type DraftAnswer, type QuizDraft } from './quiz-drafts'

type Quiz = { customerId: string; courseId: string; chapterId: string; questions: readonly Question[] }

const empty: DraftAnswer = { optionIds: [], graded: null }

/** A try at a quiz, question by question. Every answer stays on the device until the bank has them all. */
export function useQuiz(quiz: Quiz) {
  const { courseId, chapterId, questions } = quiz
  const { draft, change, forget } = useDraft(quiz)
  const isFinal = ({ id }: Question) => (draft.answers[id] ?? empty).graded !== null
  const [place, setPlace] = useState(() => Math.min(questions.length - 1, questions.filter(isFinal).length))
  const question = questions[place]
  const answer = (question && draft.answers[question.id]) ?? empty
  const check = useCheckAnswer()
  const note = (given: DraftAnswer) => question && change({ ...draft, answers: { ...draft.answers, [question.id]: given } })
  const begin = () => {
    change(newDraft())
    setPlace(0)
  }
  const { handIn, submit } = useHandIn(quiz, { draft, change, forget, begin })
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

const nameOf = ({ courseId, chapterId }: Quiz) => `${courseId} ${chapterId}`

function useDraft(quiz: Quiz) {
  const [draft, setDraft] = useState(() => readDraft(quiz.customerId, nameOf(quiz), quiz.questions))
  const change = (next: QuizDraft) => {
    setDraft(next)
    keepDraft(quiz.customerId, nameOf(quiz), next)
  }
  return { draft, change, forget: () => keepDraft(quiz.customerId, nameOf(quiz), null) }
}

type Try = { draft: QuizDraft; change: (next: QuizDraft) => void; forget: () => void; begin: () => void }

/** Handing the whole try in, once. */
function useHandIn({ courseId, chapterId, questions }: Quiz, { draft, change, forget, begin }: Try) {
  const handIn = useAnswerQuiz()
  const submit = () => {
    if (handIn.isPending) return
    const answers = questions.map(({ id }) => ({ questionId: id, optionIds: draft.answers[id]?.optionIds ?? [] }))
    const onError = (error: Error) => {
      const { kind, code } = asFailure(error)
      // the answers were to other questions
      if (code === 'LEARNING.QUIZ_INCOMPLETE') return begin()
      // the bank remembers a refusal by its key: the next try needs another
      if (kind === 'refused') change({ ...draft, requestId: newRequestId() })
    }
    handIn.mutate({ courseId, chapterId, answers, requestId: draft.requestId }, { onSuccess: forget, onError })
  }
  return { handIn, submit }
}
