import type { ChapterSummary } from '../../src/contract/courses'
import type { ArticleSummary, CourseSummary, Gate, LearningRef } from '../../src/contract/learning-items'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { isCourseFinished } from '../../src/domain/education/course-progress'
import { riskGate } from '../../src/domain/education/risk-gate'
import type { RiskLevel } from '../../src/domain/education/risk-level'
import { instantAt } from '../clock'
import type { ArticleEntry, ChapterEntry, CourseEntry } from './catalogue'
import type { Learner } from './learner'

/** Whether content of a level is open to somebody on a day, in the contract's words. */
export function toGate(level: RiskLevel, { reader }: Pick<Learner, 'reader'>, today: BusinessDay): Gate {
  const gate = riskGate(level, reader, today)
  return { ...gate, closedBecause: [...gate.closedBecause] }
}

const isBookmarked = ({ bookmarks }: Learner, ref: LearningRef) =>
  bookmarks.some(({ kind, itemId }) => kind === ref.kind && itemId === ref.id)

/** An article as the lists show it to somebody. */
export function toArticleSummary(article: ArticleEntry, learner: Learner, today: BusinessDay): ArticleSummary {
  const { id, title, summary, topic, stages, minutes, languages, riskLevel, publishedDay } = article
  const reading = learner.readings.find(({ articleId }) => articleId === id)
  return {
    ...{ id, title, summary, topic, stages, minutes, languages, publishedDay },
    gate: toGate(riskLevel, learner, today),
    isBookmarked: isBookmarked(learner, { kind: 'article', id }),
    reading: reading ? toReading(reading) : null,
  }
}

/** Where somebody is in an article, in the contract's words. */
export const toReading = ({ readPpm, isFinished, atMs }: Pick<Learner['readings'][number], 'readPpm' | 'isFinished' | 'atMs'>) => ({
  readPpm,
  isFinished,
  at: instantAt(atMs),
})

/** A course as the lists show it to somebody. */
export function toCourseSummary(course: CourseEntry, learner: Learner, today: BusinessDay): CourseSummary {
  const { id, title, summary, topic, stages, languages, riskLevel, chapters } = course
  return {
    ...{ id, title, summary, topic, stages, languages },
    minutes: chapters.reduce((sum, { minutes }) => sum + minutes, 0),
    gate: toGate(riskLevel, learner, today),
    isBookmarked: isBookmarked(learner, { kind: 'course', id }),
    chapters: chapters.length,
    progress: toProgress(course, learner),
  }
}

/** How far somebody is in a course; chapters that it no longer has count for nothing. */
export function toProgress({ id, chapters }: CourseEntry, learner: Learner): CourseSummary['progress'] {
  const known = learner.chapters.filter(({ courseId, chapterId }) => courseId === id && chapters.some((each) => each.id === chapterId))
  const [last] = [...known].sort((a, b) => b.atMs - a.atMs)
  if (!last) return null
  const states = chapters.map((chapter) => {
    const { isDone = false, isPassed = false } = known.find(({ chapterId }) => chapterId === chapter.id) ?? {}
    return { hasQuiz: chapter.questions > 0, isDone, isPassed }
  })
  return {
    doneChapters: states.filter(({ isDone }) => isDone).length,
    passedQuizzes: states.filter(({ isPassed }) => isPassed).length,
    isFinished: isCourseFinished(states) || learner.certificates.some(({ courseId }) => courseId === id),
    lastChapterId: last.chapterId,
    at: instantAt(last.atMs),
  }
}

/** A chapter as its course shows it to somebody. */
export function toChapterSummary({ courseId, id, title, minutes, video, questions }: ChapterEntry, learner: Learner): ChapterSummary {
  const progress = learner.chapters.find((each) => each.courseId === courseId && each.chapterId === id)
  return { id, title, minutes, hasVideo: video !== null, questions, progress: progress ? toChapterProgress(progress) : null }
}

/** How far somebody is in a chapter, in the contract's words. */
export const toChapterProgress = ({ readPpm, videoMs, isDone, bestPercent, isPassed }: Learner['chapters'][number]) => ({
  ...{ readPpm, videoMs, isDone, bestPercent, isPassed },
})
