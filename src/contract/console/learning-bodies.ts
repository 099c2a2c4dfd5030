import { CARD_TRIGGERS } from '../../domain/education/card-triggers'
import { riskLevelSchema, stageSchema, topicSchema } from '../learning-items'
import { idSchema } from '../primitives'
import * as z from '../schema'
import { draftBodySchema, draftCountSchema, draftIdSchema, draftListOf, draftSourceSchema, draftTextSchema } from './texts'

const itemFields = {
  title: draftTextSchema,
  summary: draftTextSchema,
  topic: topicSchema,
  stages: draftListOf(stageSchema, 4),
  /** Of the kind of product that the text speaks of. */
  risk: riskLevelSchema,
  sources: draftListOf(draftSourceSchema, 30),
}

/** An article as it is edited: its text is Markdown, as docs/how-to/write-content.md says. */
export const articleBodySchema = z.strictObject({ ...itemFields, minutes: draftCountSchema, markdown: draftBodySchema })

const optionSchema = z.strictObject({ id: draftIdSchema, text: draftTextSchema, isRight: z.boolean(), why: draftTextSchema })

/** A question of a quiz: of a `single` one exactly one option is right, and every option says why it is right or wrong. */
const quizQuestionSchema = z.strictObject({
  id: draftIdSchema,
  kind: z.enum(['single', 'multiple']),
  text: draftTextSchema,
  options: draftListOf(optionSchema, 10),
})

const chapterSchema = z.strictObject({
  id: draftIdSchema,
  title: draftTextSchema,
  minutes: draftCountSchema,
  /** The name of a clip's files; null without one. */
  video: z.nullable(idSchema),
  markdown: draftBodySchema,
  questions: draftListOf(quizQuestionSchema, 30),
})

/** A course as it is edited, with its chapters in order. */
export const courseBodySchema = z.strictObject({ ...itemFields, passPercent: draftCountSchema, chapters: draftListOf(chapterSchema, 30) })

/** A knowledge card as it is edited: a month's, or with a `trigger` that brings it, and then its month is null. `articleId`: where to read more. */
export const cardBodySchema = z.strictObject({
  month: draftCountSchema,
  /** Absent in cards from before there were triggers. */
  trigger: z.optional(z.nullable(z.enum(CARD_TRIGGERS))),
  title: draftTextSchema,
  text: draftTextSchema,
  articleId: z.nullable(idSchema),
})

export type ArticleBody = z.infer<typeof articleBodySchema>
export type CourseBody = z.infer<typeof courseBodySchema>
export type CardBody = z.infer<typeof cardBodySchema>
