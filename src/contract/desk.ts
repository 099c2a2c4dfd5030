import { appointmentSchema } from './appointments'
import { endpoint } from './endpoint'
import { idSchema, proseSchema } from './primitives'
import * as z from './schema'
import { messageSchema } from './staff'

/** Answers a message as the bank's staff would: by a draft, or by the person's own reply. Each is given once, and no draft after the reply. */
export const answerMessage = endpoint({
  id: 'answerMessage',
  summary: 'Answer a message to staff',
  method: 'post',
  path: '/messages/:messageId/answer',
  access: 'sandbox',
  input: z.strictObject({ messageId: idSchema, as: z.enum(['draft', 'reply']), text: proseSchema(1, 2000) }),
  output: messageSchema,
  refusals: ['MESSAGE.UNKNOWN', 'MESSAGE.ANSWERED'],
})

/** Says how an appointment went, once it has begun. One that took place counts as a contact of the service plan. */
export const closeAppointment = endpoint({
  id: 'closeAppointment',
  summary: 'Say how an appointment went',
  method: 'post',
  path: '/appointments/:appointmentId/close',
  access: 'sandbox',
  input: z.strictObject({ appointmentId: idSchema, as: z.enum(['DONE', 'MISSED']) }),
  output: appointmentSchema,
  refusals: ['APPOINTMENT.UNKNOWN', 'APPOINTMENT.OVER', 'APPOINTMENT.TOO_EARLY'],
})
