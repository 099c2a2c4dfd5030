import { cardSchema } from './cards'
import { endpoint } from './endpoint'
import { articleSummarySchema, courseSummarySchema, learningRefSchema, stageSchema, topicSchema } from './learning-items'
import { businessDaySchema, idSchema, instantSchema } from './primitives'
import * as z from './schema'

/** Something begun and not finished. `chapterId` is where a course goes on; null for an article. */
const stoppedSchema = z.object({
  item: learningRefSchema,
  chapterId: z.nullable(idSchema),
  /** How far it is, in millionths: of an article's text, of a course's chapters. */
  progressPpm: z.int(),
  at: instantSchema,
})

/**
 * Something to read next, and why. `ladder`: the scheme counts finished courses, and one more moves the customer's standing. `topic`: they
 * read about it, `because` names what. `stage`: it is in the collection of their stage of life.
 */
const recommendationSchema = z.object({
  item: learningRefSchema,
  reason: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ladder') }),
    z.object({ kind: z.literal('topic'), topic: topicSchema, because: learningRefSchema }),
    z.object({ kind: z.literal('stage'), stage: stageSchema }),
  ]),
})

/** The days on which the customer learnt. Weeks begin on Monday (ISO 8601). */
const rhythmSchema = z.object({
  /** The running week, `2026-W47`. */
  weekKey: z.string(),
  /** Its seven days. */
  days: z.array(z.object({ day: businessDaySchema, isLearnt: z.boolean() })),
  daysLearnt: z.int(),
  /** Weeks in a row with a day learnt, up to this one or, while nothing was learnt in it yet, the one before. */
  weeksInARow: z.int(),
})

export type Stopped = z.infer<typeof stoppedSchema>
export type Recommendation = z.infer<typeof recommendationSchema>
export type Rhythm = z.infer<typeof rhythmSchema>

/** All there is to learn; for a signed-in customer also what is theirs. */
export const listLearning = endpoint({
  id: 'listLearning',
  summary: 'List articles, courses and collections, and where the customer stopped',
  method: 'get',
  path: '/learning',
  access: 'optional',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    /** In the order in which they are shown. */
    articles: z.array(articleSummarySchema),
    courses: z.array(courseSummarySchema),
    /** One for each stage of life, courses first. */
    collections: z.array(z.object({ stage: stageSchema, items: z.array(learningRefSchema) })),
    /** The running month's. */
    card: z.nullable(cardSchema),
    /** Null for a visitor. */
    own: z.nullable(
      z.object({
        /** Newest first, at most 3. */
        stopped: z.array(stoppedSchema),
        /** At most 4, none of them finished or begun. Empty while personalisation is off. */
        recommendations: z.array(recommendationSchema),
        rhythm: rhythmSchema,
        /** Off: recommendations are not made, and neither age nor what was read is looked at for them. */
        isPersonalised: z.boolean(),
      }),
    ),
  }),
  refusals: [],
})

/** Switches recommendations on or off. Said twice, it stays so. */
export const setPersonalisation = endpoint({
  id: 'setPersonalisation',
  summary: 'Switch recommendations on or off',
  method: 'put',
  path: '/learning/personalisation',
  access: 'customer',
  input: z.strictObject({ isOn: z.boolean() }),
  output: z.object({ isPersonalised: z.boolean() }),
  refusals: [],
})

/** Keeps an article or a course to come back to. Said twice, it stays so. */
export const addBookmark = endpoint({
  id: 'addBookmark',
  summary: 'Bookmark an article or a course',
  method: 'put',
  path: '/learning/bookmarks/:kind/:id',
  access: 'customer',
  input: z.strictObject(learningRefSchema.shape),
  output: z.object({ isBookmarked: z.boolean() }),
  refusals: ['LEARNING.UNKNOWN'],
})

/** Drops a bookmark; there may be none. */
export const dropBookmark = endpoint({
  id: 'dropBookmark',
  summary: 'Drop a bookmark',
  method: 'delete',
  path: '/learning/bookmarks/:kind/:id',
  access: 'customer',
  input: z.strictObject(learningRefSchema.shape),
  output: z.object({ isBookmarked: z.boolean() }),
  refusals: ['LEARNING.UNKNOWN'],
})
