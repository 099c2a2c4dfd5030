import type { ChapterSummary, readCourse } from '../../../contract/courses'
import type { OutputOf } from '../../../contract/endpoint'

export type CourseAnswer = OutputOf<typeof readCourse>

/** How far the customer is in a chapter. `quizLeft`: read, and its quiz still to pass. */
export type ChapterState = 'new' | 'begun' | 'quizLeft' | 'finished'

export function stateOf({ questions, progress }: ChapterSummary): ChapterState {
  if (!progress) return 'new'
  if (!progress.isDone) return 'begun'
  return questions > 0 && !progress.isPassed ? 'quizLeft' : 'finished'
}

/** The one thing to do next. `number` is the chapter's, from 1. */
export type NextStep =
  { kind: 'start' | 'read' | 'quiz'; chapterId: string; number: number } | { kind: 'certificate'; certificateId: string } | { kind: 'done' }

/** Where the course goes on: in the chapter they were in last, unless it is finished, else in the first that is not. Null while it is closed. */
export function nextStepOf({ course, chapters, certificate }: CourseAnswer): NextStep | null {
  if (!course.gate.isOpen) return certificate ? { kind: 'certificate', certificateId: certificate.id } : null
  if (certificate) return { kind: 'certificate', certificateId: certificate.id }
  const isOpen = (chapter: ChapterSummary) => stateOf(chapter) !== 'finished'
  const last = chapters.find(({ id }) => id === course.progress?.lastChapterId)
  const next = last && isOpen(last) ? last : chapters.find(isOpen)
  if (!next) return { kind: 'done' }
  const kind = course.progress === null ? 'start' : stateOf(next) === 'quizLeft' ? 'quiz' : 'read'
  return { kind, chapterId: next.id, number: chapters.indexOf(next) + 1 }
}
