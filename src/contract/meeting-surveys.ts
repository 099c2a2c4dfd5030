import { endpoint } from './endpoint'
import { npsSchema, surveySchema } from './events-surveys'
import { idSchema, instantSchema, proseSchema, requestIdSchema } from './primitives'
import * as z from './schema'
import { staffSchema } from './staff'

export const meetingSurveySchema = z.object({
  staff: staffSchema,
  startsAt: instantSchema,
  /** What the customer said; null before. */
  survey: z.nullable(surveySchema),
})

/** A meeting that took place, with what the customer said of it. */
export const readMeetingSurvey = endpoint({
  id: 'readMeetingSurvey',
  summary: 'Read what was said of an appointment',
  method: 'get',
  path: '/appointments/:appointmentId/survey',
  access: 'customer',
  input: z.strictObject({ appointmentId: idSchema }),
  output: meetingSurveySchema,
  refusals: ['APPOINTMENT.UNKNOWN', 'SURVEY.NOT_THERE'],
})

/** Says how a meeting was, as of events; answered again, the later answer counts. */
export const answerMeetingSurvey = endpoint({
  id: 'answerMeetingSurvey',
  summary: 'Say how an appointment was',
  method: 'put',
  path: '/appointments/:appointmentId/survey',
  access: 'customer',
  input: z.strictObject({ appointmentId: idSchema, nps: npsSchema, comment: proseSchema(0, 500), requestId: requestIdSchema }),
  output: meetingSurveySchema,
  refusals: ['APPOINTMENT.UNKNOWN', 'SURVEY.NOT_THERE'],
})

export type MeetingSurvey = z.infer<typeof meetingSurveySchema>
