import { endpoint } from './endpoint'
import * as z from './schema'

export const firstStepSchema = z.enum(['risk', 'goal', 'lesson', 'preferences'])

/** What a new customer may begin with, and what of it is done. */
export const readFirstSteps = endpoint({
  id: 'readFirstSteps',
  summary: 'What a new customer may begin with',
  method: 'get',
  path: '/first-steps',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ steps: z.array(z.object({ id: firstStepSchema, isDone: z.boolean() })) }),
  refusals: [],
})

export type FirstStep = z.infer<typeof firstStepSchema>
