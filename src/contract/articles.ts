import { endpoint } from './endpoint'
import { articleSummarySchema, bodyLanguageSchema, learningRefSchema } from './learning-items'
import { businessDaySchema, idSchema, localizedSchema } from './primitives'
import { blockSchema } from './rich-text'
import * as z from './schema'

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
