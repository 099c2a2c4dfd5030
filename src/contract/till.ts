import { endpoint } from './endpoint'
import { idSchema } from './primitives'
import { redemptionSchema } from './perks'
import * as z from './schema'

/**
 * What the till says. OK: accepted now. ALREADY: it was accepted before. EXPIRED, RELEASED, CANCELLED: no longer good. MISTYPED: the
 * digits' check digit does not fit. FORGED: the bank never gave out such a code, or the signature is not the bank's.
 */
export const tillOutcomeSchema = z.enum(['OK', 'ALREADY', 'EXPIRED', 'RELEASED', 'CANCELLED', 'MISTYPED', 'FORGED'])

/** Accepts a code as a partner's till would. Two tills at once accept it once. */
export const redeemAtTill = endpoint({
  id: 'redeemAtTill',
  summary: 'Accept a redemption code at a till',
  method: 'post',
  path: '/till/redeem',
  access: 'sandbox',
  /** The text of the QR code as scanned, or the digits as typed, spaces and hyphens allowed. */
  input: z.strictObject({ shown: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) }),
  /** `redemption` is null when the code is mistyped or forged. */
  output: z.object({ outcome: tillOutcomeSchema, redemption: z.nullable(redemptionSchema) }),
  refusals: [],
})

/** Says that the service of a redeemed perk was given. Said twice, it stays so. */
export const fulfilRedemption = endpoint({
  id: 'fulfilRedemption',
  summary: 'Say that a redeemed perk was fulfilled',
  method: 'post',
  path: '/till/fulfil',
  access: 'sandbox',
  input: z.strictObject({ redemptionId: idSchema }),
  output: redemptionSchema,
  refusals: ['REDEMPTION.UNKNOWN', 'REDEMPTION.NOT_REDEEMED'],
})

export type TillOutcome = z.infer<typeof tillOutcomeSchema>
