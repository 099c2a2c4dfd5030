import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { answerQuiz, checkAnswer, readChapter, readCourse, saveChapterProgress, type CourseStep } from '../contract/courses'
import type { InputOf } from '../contract/endpoint'
import type { BodyLanguage } from '../contract/learning-items'
import { useApi } from './context'
import { useLesson } from './kept-lesson'

/** Everything of this area lies under `learning`: a step in a course changes lists, recommendations and the week's rhythm too. */
const keys = {
  learning: ['learning'] as const,
  course: (courseId: string) => ['learning', 'course', courseId] as const,
  chapter: (courseId: string, chapterId: string, language: BodyLanguage) => ['learning', 'chapter', courseId, chapterId, language] as const,
}

/** A course with its chapters. Once opened it can be read without a network. */
export const useCourse = (courseId: string) =>
  useLesson({ queryKey: keys.course(courseId), endpoint: readCourse, input: { courseId }, name: `course ${courseId}` })

/** A chapter in the customer's language, or in the one it has. Once opened it can be read without a network. */
export const useChapter = (courseId: string, chapterId: string, language: BodyLanguage) =>
  useLesson({
    queryKey: keys.chapter(courseId, chapterId, language),
    endpoint: readChapter,
    input: { courseId, chapterId, language },
    name: `chapter ${courseId} ${chapterId}`,
  })

/** What is shown of the customer's courses is read anew; where a step finished one, their certificates and their standing too. */
function readAnew(queries: QueryClient, { isCourseFinished }: CourseStep): void {
  void queries.invalidateQueries({ queryKey: keys.learning })
  if (!isCourseFinished) return
  for (const key of ['certificates', 'ladder']) void queries.invalidateQueries({ queryKey: [key] })
}

/** Saves where the customer is in a chapter. Lists are read anew only when it is done: a place alone changes nothing that others show. */
export function useSaveChapterProgress() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof saveChapterProgress>) => client.call(saveChapterProgress, input),
    onSuccess: (step, { isDone }) => (isDone ? readAnew(queries, step) : undefined),
  })
}

/** Has one answer explained; nothing is kept of it. */
export function useCheckAnswer() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof checkAnswer>) => client.call(checkAnswer, input) })
}

/** Hands a quiz in. */
export function useAnswerQuiz() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof answerQuiz>) => client.call(answerQuiz, input),
    onSuccess: (step) => readAnew(queries, step),
  })
}
