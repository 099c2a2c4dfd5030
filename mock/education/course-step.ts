import type { Selectable } from 'kysely'
import type { ChapterProgressTable } from '../db/education-tables'
import type { CourseStep } from '../../src/contract/courses'
import { isCourseFinished, laterOf, type Place } from '../../src/domain/education/course-progress'
import type { Context } from '../http/handle'
import type { CourseEntry } from './catalogue'
import { issueCertificate, toCertificate } from './certificates'
import { toChapterProgress } from './to-items'

type Progress = Selectable<ChapterProgressTable>

/** What a step says: where the customer is, that they have done with the chapter, or what their quiz came to. */
export type Step =
  | { kind: 'place'; readPpm: number; videoMs: number; isDone: boolean; atMs: number }
  | { kind: 'quiz'; percent: number; isPassed: boolean; atMs: number }

/** Writes a step down, and whatever it leads to. The learner is locked. */
export async function takeStep(context: Context<'customer'>, course: CourseEntry, chapterId: string, step: Step): Promise<CourseStep> {
  const { db, session } = context
  const { customerId } = session
  const all = await db
    .selectFrom('chapterProgress')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('courseId', '=', course.id)
    .execute()
  const before = all.find((each) => each.chapterId === chapterId)
  const fresh = {
    customerId,
    courseId: course.id,
    chapterId,
    readPpm: 0,
    videoMs: 0,
    isDone: false,
    bestPercent: null,
    isPassed: false,
    atMs: 0,
  }
  const progress = after(before ?? fresh, step)
  await db
    .insertInto('chapterProgress')
    .values(progress)
    .onConflict((conflict) => conflict.columns(['customerId', 'courseId', 'chapterId']).doUpdateSet(progress))
    .execute()
  const now = [...all.filter((each) => each !== before), progress]
  const states = course.chapters.map(({ id, questions }) => {
    const { isDone = false, isPassed = false } = now.find((each) => each.chapterId === id) ?? {}
    return { hasQuiz: questions > 0, isDone, isPassed }
  })
  const certificate = await issueCertificate(context, course, isCourseFinished(states))
  return {
    progress: toChapterProgress(progress),
    isCourseFinished: certificate !== null,
    certificate: certificate && toCertificate(certificate),
  }
}

function after(before: Progress, step: Step): Progress {
  if (step.kind === 'quiz') {
    const bestPercent = Math.max(before.bestPercent ?? 0, step.percent)
    return { ...before, bestPercent, isPassed: before.isPassed || step.isPassed, atMs: Math.max(before.atMs, step.atMs) }
  }
  const { readPpm, videoMs, atMs } = laterOf<Place & { videoMs: number }>(before, step)
  return { ...before, readPpm, videoMs, atMs, isDone: before.isDone || step.isDone }
}
