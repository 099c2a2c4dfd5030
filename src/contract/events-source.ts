import { idSchema } from './primitives'
import * as z from './schema'

/** How somebody came to an event: by the app itself, or by a link in a text message, on a poster, from their manager, a branch or a friend. */
export const SIGNUP_CHANNELS = ['weapp', 'h5', 'sms', 'poster', 'manager', 'branch', 'share'] as const

export const signupChannelSchema = z.enum(SIGNUP_CHANNELS)

/** What a link says of its origin. A branch or a member of staff that there is not is left out: nobody is turned away for an old link. */
export const sourceSchema = z.strictObject({
  /** Absent: the app that the request comes from. */
  channel: z.optional(signupChannelSchema),
  branchId: z.optional(idSchema),
  /** The staff number of whoever invited. */
  inviter: z.optional(z.string().check(z.regex(/^[A-Z]\d{4}$/))),
})

export type SignupChannel = z.infer<typeof signupChannelSchema>
export type Source = z.infer<typeof sourceSchema>
