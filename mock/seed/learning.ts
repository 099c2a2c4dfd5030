import { join } from 'node:path'
import { toBusinessDay } from '../../src/domain/date/business-day'
import { FINISHED_PPM } from '../../src/domain/education/course-progress'
import { withCheckDigit } from '../../src/domain/perks/check-digit'
import { dayAt } from '../clock'
import { readContentFile } from '../education/content-files'
import { maskName } from '../session/read-customer'
import type { BankRows } from './bank-rows'
import { learningPlans, type ChapterPlan } from './learning-plans'
import type { PersonaPlan } from './persona-plan'

const contentFolder = join(__dirname, '../education/content')

/** The courses and levels that a new bank starts with, read once: demo customers are made of them. */
let content: { courses: ReturnType<typeof readCourses>; bands: ReturnType<typeof readBands> } | undefined
const readCourses = () => readContentFile(contentFolder, 'courses.json')
const readBands = () => readContentFile(contentFolder, 'risk-questionnaire.json')
const readOnce = () => (content ??= { courses: readCourses(), bands: readBands() })

const msAt = (at: string) => Date.parse(`${at}+08:00`)

/** When a course with a certificate was finished on its day. */
const finishedAt = '20:00:00'

/** The tables of what customers learn. */
export type LearningRows = Pick<
  BankRows,
  'articleReading' | 'chapterProgress' | 'bookmark' | 'learningDay' | 'learningChoice' | 'certificate' | 'riskAssessment'
>

/** What a demo customer has learnt. */
export function generateLearning({ id: customerId, name }: PersonaPlan, random: () => number): LearningRows {
  const {
    readings = [],
    courses = [],
    certificates = [],
    bookmarks = [],
    assessments = [],
    isPersonalisationOff,
  } = learningPlans[customerId] ?? {}
  const articleReading = readings.map(({ articleId, percent, at }) => {
    const readPpm = percent * 10_000
    return { customerId, articleId, readPpm, isFinished: readPpm >= FINISHED_PPM, atMs: msAt(at) }
  })
  const chapterProgress = [
    ...courses.flatMap(({ courseId, chapters }) => chapters.map((plan) => toChapterProgress(customerId, courseId, plan))),
    ...certificates.flatMap(({ courseId, day }) =>
      courseOf(courseId).chapters.map(({ id }) =>
        toChapterProgress(customerId, courseId, { chapterId: id, quizPercent: 100, at: `${day}T${finishedAt}` }),
      ),
    ),
  ]
  const days = new Set([...articleReading, ...chapterProgress].map(({ atMs }) => dayAt(atMs)))
  return {
    articleReading,
    chapterProgress,
    bookmark: bookmarks.map((bookmark) => ({ customerId, ...bookmark })),
    learningDay: [...days].map((day) => ({ customerId, day })),
    learningChoice: isPersonalisationOff ? [{ customerId, isPersonalised: false }] : [],
    certificate: certificates.map(({ courseId, day }, index) => ({
      ...{ id: `${customerId}-c${index + 1}`, customerId, courseId, courseTitle: courseOf(courseId).title, holder: maskName(name) },
      code: withCheckDigit(Array.from({ length: 15 }, () => Math.floor(random() * 10)).join('')),
      issuedDay: toBusinessDay(day),
    })),
    riskAssessment: assessments.map(({ level, at }, place) => {
      const { version, bands } = readOnce().bands
      const { mayOpen = 'R1' as const, atLeastPoints = 0 } = bands.find((band) => band.level === level) ?? {}
      return { customerId, place, day: dayAt(msAt(at)), version, level, mayOpen, points: atLeastPoints, answers: [] }
    }),
  }
}

function courseOf(courseId: string) {
  const course = readOnce().courses.find(({ id }) => id === courseId)
  if (!course) throw new RangeError(`no course ${courseId}`)
  return course
}

function toChapterProgress(customerId: string, courseId: string, plan: ChapterPlan) {
  const isDone = 'quizPercent' in plan
  return {
    ...{ customerId, courseId, chapterId: plan.chapterId, videoMs: 0, atMs: msAt(plan.at), isDone, isPassed: isDone },
    readPpm: isDone ? 1_000_000 : plan.percent * 10_000,
    bestPercent: isDone ? plan.quizPercent : null,
  }
}
