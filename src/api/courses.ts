import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { dropChapterPlace, keepChapterPlace, unsentChapterPlaces, type ChapterPlace } from './chapter-places'
import { answerQuiz, checkAnswer, readChapter, readCourse, saveChapterProgress, type CourseStep } from '../contract/courses'
import type { InputOf, OutputOf } from '../contract/endpoint'
import type { BodyLanguage } from '../contract/learning-items'
import { useApi, type DeviceMemory } from './context'
import { ApiError } from './errors'
import { keepLesson, readLesson, useLesson } from './kept-lesson'
import { learningKeys } from './learning'

type ChapterAnswer = OutputOf<typeof readChapter>

const keys = {
  list: learningKeys.list,
  course: (courseId: string) => ['learning', 'course', courseId] as const,
  chapter: (courseId: string, chapterId: string, language: BodyLanguage) => ['learning', 'chapter', courseId, chapterId, language] as const,
}

const nameOf = (courseId: string, chapterId: string) => `chapter ${courseId} ${chapterId}`

/** A course with its chapters. Once opened it can be read without a network. */
export const useCourse = (courseId: string) =>
  useLesson({ queryKey: keys.course(courseId), endpoint: readCourse, input: { courseId }, name: `course ${courseId}` })

/** A chapter in the customer's language, or in the one it has. Once opened it can be read without a network. */
export const useChapter = (courseId: string, chapterId: string, language: BodyLanguage) =>
  useLesson({
    queryKey: keys.chapter(courseId, chapterId, language),
    endpoint: readChapter,
    input: { courseId, chapterId, language },
    name: nameOf(courseId, chapterId),
  })

/** What is shown of the customer's courses is read anew; where a step finished one, their certificates and their standing too. */
function readAnew(queries: QueryClient, { isCourseFinished }: CourseStep): void {
  void queries.invalidateQueries({ queryKey: learningKeys.all })
  if (!isCourseFinished) return
  for (const key of ['certificates', 'ladder']) void queries.invalidateQueries({ queryKey: [key] })
}

const longestAgoMs = 30 * 86_400_000

/** What is known of a chapter gets the place the bank has taken; what others show of the course is read anew when it is looked at. */
function remember({ courseId, chapterId }: ChapterPlace, { progress }: CourseStep, queries: QueryClient, memory: DeviceMemory): void {
  const withProgress = (answer: ChapterAnswer): ChapterAnswer => ({ ...answer, chapter: { ...answer.chapter, progress } })
  const queryKey = ['learning', 'chapter', courseId, chapterId]
  queries.setQueriesData<ChapterAnswer>({ queryKey }, (known) => known && withProgress(known))
  const kept = readLesson(memory, nameOf(courseId, chapterId), readChapter.output)
  if (kept) keepLesson(memory, nameOf(courseId, chapterId), withProgress(kept))
  for (const key of [keys.course(courseId), keys.list]) void queries.invalidateQueries({ queryKey: key, refetchType: 'none' })
}

/**
 * Where the customer is in chapters. `notePlace` keeps it on the device at once; `sendPlaces` tells the bank all that it does not know, as
 * far as it can be reached. What it refuses is forgotten. Neither ever fails.
 */
export function useChapterPlaces() {
  const { client, memory, nowMs } = useApi()
  const queries = useQueryClient()
  const send = async (place: ChapterPlace): Promise<boolean> => {
    const { atMs, ...where } = place
    const agoMs = Math.min(longestAgoMs, Math.max(0, nowMs() - atMs))
    try {
      const step = await client.call(saveChapterProgress, { ...where, agoMs })
      remember(place, step, queries, memory)
      if (place.isDone) readAnew(queries, step)
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'refused') return false
    }
    dropChapterPlace(memory, place)
    return true
  }
  return {
    unsentPlace: (courseId: string, chapterId: string): ChapterPlace | undefined =>
      unsentChapterPlaces(memory).find((place) => place.courseId === courseId && place.chapterId === chapterId),
    notePlace: (place: Omit<ChapterPlace, 'atMs'>): void => keepChapterPlace(memory, { ...place, atMs: nowMs() }),
    sendPlaces: async (): Promise<void> => {
      for (const place of unsentChapterPlaces(memory)) if (!(await send(place))) return
    },
  }
}

/** Says that the customer has done with a chapter; yields what that led to. Without a network it is kept, and sent with the places. */
export function useFinishChapter() {
  const { client, memory, nowMs } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (input: Omit<ChapterPlace, 'atMs' | 'isDone'>) => {
      const place = { ...input, isDone: true, atMs: nowMs() }
      keepChapterPlace(memory, place)
      const step = await client.call(saveChapterProgress, { ...input, isDone: true, agoMs: 0 })
      dropChapterPlace(memory, place)
      return step
    },
    onSuccess: (step) => readAnew(queries, step),
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
