import { sourceSchema } from './articles'
import { agoMsSchema, readPpmSchema } from './readings'
import { certificateSchema } from './certificates'
import { endpoint } from './endpoint'
import { bodyLanguageSchema, courseSummarySchema } from './learning-items'
import { businessDaySchema, idSchema, localizedSchema, requestIdSchema } from './primitives'
import { blockSchema } from './rich-text'
import * as z from './schema'

/** How far the customer is in a chapter. Once done it stays done, once passed passed; `bestPercent` is the best of all tries. */
export const chapterProgressSchema = z.object({
  readPpm: z.int(),
  /** Where the video stopped. */
  videoMs: z.int(),
  isDone: z.boolean(),
  /** Null before the first try, and for a chapter without a quiz. */
  bestPercent: z.nullable(z.int()),
  isPassed: z.boolean(),
})

const chapterSummarySchema = z.object({
  id: idSchema,
  title: localizedSchema,
  minutes: z.int(),
  hasVideo: z.boolean(),
  /** Questions of its quiz; 0 when it has none. */
  questions: z.int(),
  /** Null when the customer never opened it, and for a visitor. */
  progress: z.nullable(chapterProgressSchema),
})

/** A video lesson. Paths are below the bank's origin. The player offers the sources in order; WeChat takes the MP4. */
const videoSchema = z.object({
  mp4: z.string(),
  webm: z.nullable(z.string()),
  poster: z.string(),
  durationMs: z.int(),
  captions: z.array(z.object({ language: bodyLanguageSchema, path: z.string() })),
})

/** A question as it is asked. Of a `single` one exactly one option is right, of a `multiple` one all that are right must be chosen, and no other. */
const questionSchema = z.object({
  id: idSchema,
  kind: z.enum(['single', 'multiple']),
  text: localizedSchema,
  options: z.array(z.object({ id: idSchema, text: localizedSchema })),
})

/** A question as it was answered. Every option says why it is right or wrong. */
export const gradedSchema = z.object({
  id: idSchema,
  isRight: z.boolean(),
  options: z.array(z.object({ id: idSchema, isChosen: z.boolean(), isRight: z.boolean(), why: localizedSchema })),
})

export type ChapterProgress = z.infer<typeof chapterProgressSchema>
export type ChapterSummary = z.infer<typeof chapterSummarySchema>
export type Video = z.infer<typeof videoSchema>
export type Question = z.infer<typeof questionSchema>
export type GradedQuestion = z.infer<typeof gradedSchema>

/** A course with its chapters, in order. Anybody sees what it holds; `course.gate` says whether its chapters can be opened. */
export const readCourse = endpoint({
  id: 'readCourse',
  summary: 'Read a course and its chapters',
  method: 'get',
  path: '/courses/:courseId',
  access: 'optional',
  input: z.strictObject({ courseId: idSchema }),
  output: z.object({
    asOfDay: businessDaySchema,
    course: courseSummarySchema,
    chapters: z.array(chapterSummarySchema).check(z.minLength(1)),
    /** The share of right answers that passes a quiz. */
    passPercent: z.int(),
    sources: z.array(sourceSchema),
    certificate: z.nullable(certificateSchema),
    /** Whether the scheme in force counts finished courses. */
    countsOnLadder: z.boolean(),
  }),
  refusals: ['LEARNING.UNKNOWN'],
})

/** One chapter, in the language asked for when it has one, else in zh-CN. */
export const readChapter = endpoint({
  id: 'readChapter',
  summary: 'Read a chapter of a course',
  method: 'get',
  path: '/courses/:courseId/chapters/:chapterId',
  access: 'optional',
  input: z.strictObject({ courseId: idSchema, chapterId: idSchema, language: z.optional(bodyLanguageSchema) }),
  output: z.object({
    asOfDay: businessDaySchema,
    course: courseSummarySchema,
    chapter: chapterSummarySchema,
    /** 1 for the first. */
    number: z.int(),
    previousChapterId: z.nullable(idSchema),
    nextChapterId: z.nullable(idSchema),
    passPercent: z.int(),
    /** Null while the course is closed to the caller: `course.gate` says why. */
    body: z.nullable(
      z.object({
        language: bodyLanguageSchema,
        blocks: z.array(blockSchema),
        video: z.nullable(videoSchema),
        questions: z.array(questionSchema),
      }),
    ),
  }),
  refusals: ['LEARNING.UNKNOWN', 'LEARNING.UNREADABLE'],
})

const closed = ['LEARNING.RISK_UNKNOWN', 'LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'] as const

/** What a step in a course led to. `certificate` is the one this course has, whether issued now or before. */
const stepSchema = z.object({
  progress: chapterProgressSchema,
  isCourseFinished: z.boolean(),
  certificate: z.nullable(certificateSchema),
})

export type CourseStep = z.infer<typeof stepSchema>

/**
 * Says where the customer is in a chapter, and when they have done with it. Where they are: of two devices the later word counts. `isDone`
 * is never taken back. The step that finishes the course issues its certificate, and counts on the ladder once.
 */
export const saveChapterProgress = endpoint({
  id: 'saveChapterProgress',
  summary: 'Save where the customer is in a chapter',
  method: 'put',
  path: '/courses/:courseId/chapters/:chapterId/progress',
  access: 'customer',
  input: z.strictObject({
    courseId: idSchema,
    chapterId: idSchema,
    readPpm: readPpmSchema,
    videoMs: z.int().check(z.minimum(0), z.maximum(86_400_000)),
    isDone: z.boolean(),
    agoMs: agoMsSchema,
  }),
  output: stepSchema,
  refusals: ['LEARNING.UNKNOWN', ...closed],
})

/**
 * Explains one answer at once. It counts for nothing and nothing is kept of it: a quiz can be tried as often as one likes and every try is
 * explained, so there is nothing to be gained by asking first. `answerQuiz` counts.
 */
export const checkAnswer = endpoint({
  id: 'checkAnswer',
  summary: "Explain an answer to a question of a chapter's quiz",
  method: 'post',
  path: '/courses/:courseId/chapters/:chapterId/questions/:questionId/check',
  access: 'customer',
  input: z.strictObject({
    courseId: idSchema,
    chapterId: idSchema,
    questionId: idSchema,
    optionIds: z.array(idSchema).check(z.minLength(1), z.maxLength(10)),
  }),
  output: gradedSchema,
  refusals: ['LEARNING.UNKNOWN', 'LEARNING.NO_QUIZ', 'LEARNING.QUIZ_INCOMPLETE', ...closed],
})

/** Grades a quiz. It can be tried as often as one likes; a repeat with the same `requestId` gets the first answer. */
export const answerQuiz = endpoint({
  id: 'answerQuiz',
  summary: "Answer a chapter's quiz",
  method: 'post',
  path: '/courses/:courseId/chapters/:chapterId/answers',
  access: 'customer',
  input: z.strictObject({
    courseId: idSchema,
    chapterId: idSchema,
    /** Each question once. */
    answers: z
      .array(z.strictObject({ questionId: idSchema, optionIds: z.array(idSchema).check(z.minLength(1), z.maxLength(10)) }))
      .check(z.maxLength(50)),
    requestId: requestIdSchema,
  }),
  output: z.extend(stepSchema, {
    percent: z.int(),
    passPercent: z.int(),
    isPassed: z.boolean(),
    questions: z.array(gradedSchema),
  }),
  refusals: ['LEARNING.UNKNOWN', 'LEARNING.NO_QUIZ', 'LEARNING.QUIZ_INCOMPLETE', ...closed],
})
