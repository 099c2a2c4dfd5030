import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** The stages of life that collections are made for. */
export const stageSchema = z.enum(['new-customer', 'family', 'mid-career', 'retirement'])

/** What a text is about. */
export const topicSchema = z.enum(['basics', 'saving', 'wealth-products', 'funds', 'insurance', 'fraud', 'retirement', 'planning'])

/** How risky the kind of product is that a text speaks of; R1 is the lowest. */
export const riskLevelSchema = z.enum(['R1', 'R2', 'R3', 'R4', 'R5'])

/** The languages a body can be read in. */
export const bodyLanguageSchema = z.enum(['zh-CN', 'zh-HK', 'en'])

/**
 * Whether the caller may read a body. R1 and R2 are open to everybody. From R3 on the caller's risk assessment must be valid and at
 * least as high: else every reason that holds is named. A tier opens nothing.
 */
export const gateSchema = z.object({
  isOpen: z.boolean(),
  neededLevel: riskLevelSchema,
  /** RISK_UNKNOWN: never assessed, or not signed in. RISK_EXPIRED and RISK_TOO_LOW may hold both. Empty when open. */
  closedBecause: z.array(z.enum(['LEARNING.RISK_UNKNOWN', 'LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'])),
  /** What could change it. `fromDay` is the first day with a try left. Null when open. */
  remedy: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('signIn') }),
      z.object({ kind: z.literal('assess'), fromDay: businessDaySchema }),
    ]),
  ),
})

/** An article or a course, by its id. */
export const learningRefSchema = z.object({ kind: z.enum(['article', 'course']), id: idSchema })

const itemFields = {
  id: idSchema,
  title: localizedSchema,
  summary: localizedSchema,
  topic: topicSchema,
  stages: z.array(stageSchema),
  gate: gateSchema,
  /** About how long it takes to read or watch. */
  minutes: z.int(),
  /** The languages of the body; asked for another, it comes in zh-CN. */
  languages: z.array(bodyLanguageSchema),
  /** False for a visitor. */
  isBookmarked: z.boolean(),
}

/** How far the customer got. `readPpm` is where they stopped; once finished, it stays finished. */
export const readingSchema = z.object({ readPpm: z.int(), isFinished: z.boolean(), at: instantSchema })

/** `reading` is null when the customer never opened it, and for a visitor. */
export const articleSummarySchema = z.object({ ...itemFields, publishedDay: businessDaySchema, reading: z.nullable(readingSchema) })

export const courseSummarySchema = z.object({
  ...itemFields,
  chapters: z.int(),
  /** Null when the customer never began, and for a visitor. `isFinished` when every chapter is done and every quiz passed. */
  progress: z.nullable(
    z.object({
      doneChapters: z.int(),
      passedQuizzes: z.int(),
      isFinished: z.boolean(),
      /** The chapter they were in last. */
      lastChapterId: idSchema,
      at: instantSchema,
    }),
  ),
})

export type Stage = z.infer<typeof stageSchema>
export type Topic = z.infer<typeof topicSchema>
export type BodyLanguage = z.infer<typeof bodyLanguageSchema>
export type Gate = z.infer<typeof gateSchema>
export type LearningRef = z.infer<typeof learningRefSchema>
export type Reading = z.infer<typeof readingSchema>
export type ArticleSummary = z.infer<typeof articleSummarySchema>
export type CourseSummary = z.infer<typeof courseSummarySchema>
