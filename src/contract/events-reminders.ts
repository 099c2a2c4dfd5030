import { consentVersionSchema } from './consent-version'
import { endpoint } from './endpoint'
import { idSchema, requestIdSchema } from './primitives'
import * as z from './schema'

export const smsReminderSchema = z.object({
  /** The customer agreed to be reminded of this event by text message, and has not taken it back. */
  isOn: z.boolean(),
  /** Their preferences keep reminders of events from leaving by text message: agreed to or not, none is sent. */
  isMuted: z.boolean(),
})

/** Whether the customer agreed to be reminded of an event by text message. Each sign-up is agreed to by itself; nobody has who did not say so. */
export const readSmsReminder = endpoint({
  id: 'readSmsReminder',
  summary: 'Read whether an event is recalled by text message',
  method: 'get',
  path: '/event-signups/:signupId/sms-reminder',
  access: 'customer',
  input: z.strictObject({ signupId: idSchema }),
  output: smsReminderSchema,
  refusals: ['SIGNUP.UNKNOWN'],
})

/** Agrees, or takes it back: the next text message is the first that heeds it. `version` is that of the words shown. Over is what can no longer come. */
export const setSmsReminder = endpoint({
  id: 'setSmsReminder',
  summary: 'Agree to a reminder by text message, or take it back',
  method: 'put',
  path: '/event-signups/:signupId/sms-reminder',
  access: 'customer',
  input: z.strictObject({ signupId: idSchema, isOn: z.boolean(), version: consentVersionSchema, requestId: requestIdSchema }),
  output: smsReminderSchema,
  refusals: ['SIGNUP.UNKNOWN', 'SIGNUP.OVER'],
})

export type SmsReminder = z.infer<typeof smsReminderSchema>
