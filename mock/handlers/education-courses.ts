import { answerQuiz, checkAnswer, readChapter, readCourse, saveChapterProgress } from '../../src/contract/courses'
import type { BodyLanguage } from '../../src/contract/learning-items'
import { gradeQuiz } from '../../src/domain/education/quiz'
import { bodyIn, readCourses, type ChapterEntry } from '../education/catalogue'
import { toCertificate } from '../education/certificates'
import { takeStep } from '../education/course-step'
import { countsCourses } from '../education/courses-on-ladder'
import { readLearner, readReader } from '../education/learner'
import { lockLearner, noteLearnt } from '../education/learnt'
import { readBlocks } from '../education/read-blocks'
import { toChapterSummary, toCourseSummary, toGate } from '../education/to-items'
import { toAsked, toGraded } from '../education/to-question'
import { toVideo } from '../education/video'
import type { Db } from '../db/tables'
import { handle, type Context, type Route } from '../http/handle'
import { refuse, Refusal } from '../http/refusal'

/** Courses, their chapters and quizzes. */
export const courseRoutes: readonly Route[] = [
  handle(readCourse, async ({ courseId }, context) => {
    const { db, bank } = context
    const [stored] = await readCourses(db, courseId)
    if (!stored) return refuse('LEARNING.UNKNOWN')
    const learner = await readLearner(context)
    const certificate = learner.certificates.find((each) => each.courseId === courseId)
    return {
      asOfDay: bank.today,
      course: toCourseSummary(stored, learner, bank.today),
      chapters: stored.chapters.map((chapter) => toChapterSummary(chapter, learner)),
      passPercent: stored.passPercent,
      sources: stored.sources,
      certificate: certificate ? toCertificate(certificate) : null,
      countsOnLadder: countsCourses(bank.schemeId, bank.today),
    }
  }),

  handle(readChapter, async ({ courseId, chapterId, language }, context) => {
    const { db, bank } = context
    const [stored] = await readCourses(db, courseId)
    const place = stored?.chapters.findIndex(({ id }) => id === chapterId) ?? -1
    const chapter = stored?.chapters[place]
    if (!stored || !chapter) return refuse('LEARNING.UNKNOWN')
    const learner = await readLearner(context)
    const course = toCourseSummary(stored, learner, bank.today)
    const body = course.gate.isOpen ? await readChapterBody(db, chapter, language) : null
    if (body instanceof Refusal) return body
    return {
      asOfDay: bank.today,
      course,
      chapter: toChapterSummary(chapter, learner),
      number: place + 1,
      previousChapterId: stored.chapters[place - 1]?.id ?? null,
      nextChapterId: stored.chapters[place + 1]?.id ?? null,
      passPercent: stored.passPercent,
      body,
    }
  }),

  handle(saveChapterProgress, async ({ courseId, chapterId, readPpm, videoMs, isDone, agoMs }, context) => {
    const course = await openCourse(context, courseId, chapterId)
    if (course instanceof Refusal) return course
    await lockLearner(context)
    const atMs = await noteLearnt(context, agoMs)
    return takeStep(context, course, chapterId, { kind: 'place', readPpm, videoMs, isDone, atMs })
  }),

  handle(checkAnswer, async ({ courseId, chapterId, questionId, optionIds }, context) => {
    const course = await openCourse(context, courseId, chapterId)
    if (course instanceof Refusal) return course
    const questions = await readQuestions(context.db, courseId, chapterId)
    if (questions.length === 0) return refuse('LEARNING.NO_QUIZ')
    const question = questions.find(({ id }) => id === questionId)
    if (!question) return refuse('LEARNING.UNKNOWN')
    const grade = gradeQuiz([question], [{ questionId, optionIds }], course.passPercent)
    return 'faultyIds' in grade ? refuse('LEARNING.QUIZ_INCOMPLETE') : toGraded(question, grade)
  }),

  handle(answerQuiz, async ({ courseId, chapterId, answers }, context) => {
    const course = await openCourse(context, courseId, chapterId)
    if (course instanceof Refusal) return course
    const questions = await readQuestions(context.db, courseId, chapterId)
    if (questions.length === 0) return refuse('LEARNING.NO_QUIZ')
    const { passPercent } = course
    const grade = gradeQuiz(questions, answers, passPercent)
    if ('faultyIds' in grade) {
      const fields = grade.faultyIds.map((id) => ({ path: `answers.${id}`, message: 'answer it once, with its own options' }))
      return refuse('LEARNING.QUIZ_INCOMPLETE', { fields })
    }
    await lockLearner(context)
    const { percent, isPassed } = grade
    const step = await takeStep(context, course, chapterId, { kind: 'quiz', percent, isPassed, atMs: await noteLearnt(context, 0) })
    return { ...step, percent, passPercent, isPassed, questions: questions.map((question) => toGraded(question, grade)) }
  }),
]

/** A course that the customer may learn in, with the chapter in it. */
async function openCourse({ db, bank, session }: Context<'customer'>, courseId: string, chapterId: string) {
  const [course] = await readCourses(db, courseId)
  if (!course?.chapters.some(({ id }) => id === chapterId)) return refuse('LEARNING.UNKNOWN')
  const { closedBecause } = toGate(course.riskLevel, { reader: await readReader(db, session.customerId, bank.today) }, bank.today)
  return closedBecause[0] ? refuse(closedBecause[0]) : course
}

const readQuestions = async (db: Db, courseId: string, chapterId: string) =>
  (
    await db
      .selectFrom('chapter')
      .select('questions')
      .where('courseId', '=', courseId)
      .where('id', '=', chapterId)
      .executeTakeFirstOrThrow()
  ).questions

async function readChapterBody(db: Db, { courseId, id, video }: ChapterEntry, asked: BodyLanguage | undefined) {
  const bodies = await db.selectFrom('chapterBody').selectAll().where('courseId', '=', courseId).where('chapterId', '=', id).execute()
  const body = bodyIn(bodies, asked)
  const blocks = body ? readBlocks(body.markdown) : []
  if (blocks instanceof Refusal) return blocks
  const questions = await readQuestions(db, courseId, id)
  return {
    language: body?.language ?? ('zh-CN' as const),
    blocks,
    video: video === null ? null : toVideo(video),
    questions: questions.map(toAsked),
  }
}
