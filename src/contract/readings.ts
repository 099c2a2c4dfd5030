import { endpoint } from './endpoint'
import { readingSchema } from './learning-items'
import { idSchema } from './primitives'
import * as z from './schema'

/** How long ago something was, in milliseconds of the device's own clock: 0 for now, more for what waited for a network. At most 30 days. */
export const agoMsSchema = z.int().check(z.minimum(0), z.maximum(30 * 86_400_000))

/** Where a reader is in a text, in millionths. */
export const readPpmSchema = z.int().check(z.minimum(0), z.maximum(1_000_000))

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
