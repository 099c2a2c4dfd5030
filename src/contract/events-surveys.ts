import { endpoint } from './endpoint'
import { idSchema, instantSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** 0 to 10: how likely one is to recommend it. */
export const npsSchema = z.int().check(z.minimum(0), z.maximum(10))

export const surveySchema = z.object({ nps: npsSchema, comment: z.string(), at: instantSchema })

/** Answers an event's survey after its end, once for each sign-up; answered again, the later answer counts. */
export const answerSurvey = endpoint({
  id: 'answerSurvey',
  summary: 'Answer the survey of an event',
  method: 'put',
  path: '/event-signups/:signupId/survey',
  access: 'customer',
  input: z.strictObject({ signupId: idSchema, nps: npsSchema, comment: proseSchema(0, 500), requestId: requestIdSchema }),
  output: surveySchema,
  refusals: ['SIGNUP.UNKNOWN', 'SURVEY.NOT_YET', 'SURVEY.NOT_THERE'],
})
