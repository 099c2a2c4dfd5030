import { endpoint } from './endpoint'
import { topicSchema } from './learning-items'
import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

export const termSchema = z.object({
  id: idSchema,
  term: localizedSchema,
  definition: localizedSchema,
  /** Null for a word of no one topic. */
  topic: z.nullable(topicSchema),
})

export type GlossaryTerm = z.infer<typeof termSchema>

/** The whole glossary, by the sound of the Chinese words. */
export const readGlossary = endpoint({
  id: 'readGlossary',
  summary: 'Read the glossary',
  method: 'get',
  path: '/glossary',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({ terms: z.array(termSchema) }),
  refusals: [],
})
