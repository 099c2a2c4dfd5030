import { endpoint } from './endpoint'
import { articleSummarySchema, bodyLanguageSchema, learningRefSchema, readingSchema } from './learning-items'
import { businessDaySchema, idSchema, localizedSchema } from './primitives'
import { blockSchema } from './rich-text'
import * as z from './schema'

/** How long ago something was, in milliseconds of the device's own clock: 0 for now, more for what waited for a network. At most 30 days. */
export const agoMsSchema = z.int().check(z.minimum(0), z.maximum(30 * 86_400_000))

/** Where a reader is in a text, in millionths. */
export const readPpmSchema = z.int().check(z.minimum(0), z.maximum(1_000_000))

/** Where a fact comes from. */
export const sourceSchema = z.object({ name: localizedSchema, url: z.nullable(z.string().check(z.regex(/^https:\/\/[^\s]+$/))) })

export const articleSchema = z.object({
  asOfDay: businessDaySchema,
  article: articleSummarySchema,
  /** Null while the article is closed to the caller: `article.gate` says why. */
  body: z.nullable(z.object({ language: bodyLanguageSchema, blocks: z.array(blockSchema) })),
  sources: z.array(sourceSchema),
  /** What to read next: same topic or stage, at most 3. */
  related: z.array(learningRefSchema),
})

export type Article = z.infer<typeof articleSchema>
export type Source = z.infer<typeof sourceSchema>

/** One article, in the language asked for when it has one, else in zh-CN. */
export const readArticle = endpoint({
  id: 'readArticle',
  summary: 'Read an article',
  method: 'get',
  path: '/articles/:articleId',
  access: 'optional',
  input: z.strictObject({ articleId: idSchema, language: z.optional(bodyLanguageSchema) }),
  output: articleSchema,
  refusals: ['LEARNING.UNKNOWN', 'LEARNING.UNREADABLE'],
})

/**
 * Says where the customer is in an article. Of two devices the later word counts, by `agoMs` and the bank's clock; an earlier one changes
 * nothing and is answered with what is kept. At 950,000 and more the article is finished, and stays so.
 */
export const saveReading = endpoint({
  id: 'saveReading',
  summary: 'Save where the customer is in an article',
  method: 'put',
  path: '/articles/:articleId/reading',
  access: 'customer',
  input: z.strictObject({ articleId: idSchema, readPpm: readPpmSchema, agoMs: agoMsSchema }),
  output: readingSchema,
  refusals: ['LEARNING.UNKNOWN', 'LEARNING.RISK_UNKNOWN', 'LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'],
})
