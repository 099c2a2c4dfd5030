import { endpoint } from './endpoint'
import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** What a search found. `courseId` is set for a chapter. `snippet` is where the words stand: its matches are cut out as `[from, to)`. */
const foundSchema = z.object({
  kind: z.enum(['article', 'course', 'chapter', 'term']),
  id: idSchema,
  courseId: z.nullable(idSchema),
  title: localizedSchema,
  snippet: z.object({ text: z.string(), matches: z.array(z.tuple([z.int(), z.int()])) }),
  /** False for a body that is closed to the caller: such are found by title and summary only. */
  isOpen: z.boolean(),
})

export type Found = z.infer<typeof foundSchema>

/** Finds words in titles, summaries, bodies and the glossary, in any language: all the words of `q`, best first, at most 20. */
export const searchLearning = endpoint({
  id: 'searchLearning',
  summary: 'Search articles, courses and the glossary',
  method: 'get',
  path: '/learning/search',
  access: 'optional',
  input: z.strictObject({ q: z.string().check(z.trim(), z.minLength(1), z.maxLength(50)) }),
  output: z.object({
    results: z.array(foundSchema),
    /** How many there are, also those beyond the first 20. */
    total: z.int(),
  }),
  refusals: [],
})
