import { endpoint } from './endpoint'
import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

export const termSchema = z.object({
  id: idSchema,
  term: localizedSchema,
  meaning: localizedSchema,
  /** Ids of related terms. */
  seeAlso: z.array(idSchema),
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
