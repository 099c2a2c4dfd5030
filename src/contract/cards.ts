import { endpoint } from './endpoint'
import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** A short piece of knowledge, one for each month. */
export const cardSchema = z.object({
  id: idSchema,
  /** 1 to 12. */
  month: z.int(),
  title: localizedSchema,
  text: localizedSchema,
  /** Where to read more. */
  articleId: z.nullable(idSchema),
})

export type KnowledgeCard = z.infer<typeof cardSchema>

/** The knowledge cards of the twelve months, the running month's first and then backwards. */
export const listCards = endpoint({
  id: 'listCards',
  summary: 'List the knowledge cards',
  method: 'get',
  path: '/learning/cards',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({ cards: z.array(cardSchema) }),
  refusals: [],
})
