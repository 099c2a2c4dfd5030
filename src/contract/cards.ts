import { endpoint } from './endpoint'
import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** A short piece of knowledge: one for each month, and some that something the bank knows brings. */
export const cardSchema = z.object({
  id: idSchema,
  /** 1 to 12; null for one that is not a month's. */
  month: z.nullable(z.int()),
  title: localizedSchema,
  text: localizedSchema,
  /** Where to read more. */
  articleId: z.nullable(idSchema),
  /** What brought it to this customer, and how to have no more of the kind; null for a month's own, which everybody gets. */
  why: z.nullable(localizedSchema),
})

export type KnowledgeCard = z.infer<typeof cardSchema>

/**
 * The knowledge cards, the one for the caller's running month first: one that something brings, where the customer has personalisation on, or
 * the month's own. Then the months' backwards. A visitor gets the months'.
 */
export const listCards = endpoint({
  id: 'listCards',
  summary: 'List the knowledge cards',
  method: 'get',
  path: '/learning/cards',
  access: 'optional',
  input: z.strictObject({}),
  output: z.object({ cards: z.array(cardSchema) }),
  refusals: [],
})
