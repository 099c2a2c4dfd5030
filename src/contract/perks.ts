import { endpoint } from './endpoint'
import { tierSchema } from './ladder'
import { businessDaySchema, idSchema, instantSchema, localizedSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** What a perk is about, in the order in which the app shows the groups. */
export const perkGroupSchema = z.enum(['banking', 'fees', 'advice', 'health', 'travel', 'education', 'lifestyle'])

/** How often a quota starts afresh: on the 1st, in calendar months, quarters or years. */
export const quotaPeriodSchema = z.enum(['month', 'quarter', 'year'])

/** What one tier gives of a perk. `quota` is null for a standing perk: it is simply there, there is nothing to redeem. */
const allowanceSchema = z.object({
  tierId: idSchema,
  quota: z.nullable(z.object({ period: quotaPeriodSchema, total: z.int() })),
  /** How many guests one use may bring, at most. Each takes a place of the quota, as the customer does. */
  mostGuests: z.int(),
})

/**
 * The running period's places, those bought with points included. `reserved + used ≤ total`, always, and `left` is the rest. After a fall of the tier `total` is the
 * new tier's, but never below what is used or honoured already.
 */
const quotaSchema = z.object({
  period: quotaPeriodSchema,
  periodKey: z.string(),
  total: z.int(),
  reserved: z.int(),
  used: z.int(),
  left: z.int(),
  /** The first day of the next period: what is left until then lapses. */
  resetsOn: businessDaySchema,
  /** Something is left, and lapses within 14 days. */
  isLapsingSoon: z.boolean(),
})

export const perkSchema = z.object({
  id: idSchema,
  group: perkGroupSchema,
  name: localizedSchema,
  summary: localizedSchema,
  terms: localizedSchema,
  /** `standing` perks are simply there; `redeemable` ones have a quota and are used by a code. */
  use: z.enum(['standing', 'redeemable']),
  /** The lowest tier that has it. */
  opensAtTierId: idSchema,
  isOpen: z.boolean(),
  /** Null for a standing perk, and while a perk is locked. */
  quota: z.nullable(quotaSchema),
  /** Guests a use may bring at the customer's tier, or at their trial's; 0 while locked. */
  mostGuests: z.int(),
  /** Of a perk that is booked for a day: the days to choose from, both included. Else null, and the code is good at once. */
  visitDays: z.nullable(z.object({ firstDay: businessDaySchema, lastDay: businessDaySchema })),
  /** Of a perk that is a choice: what to choose from. Else null. */
  choices: z.nullable(z.array(z.object({ id: idSchema, name: localizedSchema }))),
  /** The first day without it, when a watch may end in a tier that lacks it or when only a running trial opens it; else null. */
  endsOn: z.nullable(businessDaySchema),
  /** What each tier that has it gives, lowest first: the comparison table is a view of this. */
  allowances: z.array(allowanceSchema).check(z.minLength(1)),
})

export const redemptionStateSchema = z.enum(['RESERVED', 'REDEEMED', 'FULFILLED', 'RELEASED', 'EXPIRED', 'CANCELLED'])

/**
 * One use of a perk. RESERVED: the code is good. REDEEMED: shown and accepted. FULFILLED: the service was given. RELEASED: lapsed
 * with a tier. EXPIRED: not used in time. CANCELLED: by the customer. The last three give their places back to the quota.
 */
export const redemptionSchema = z.object({
  id: idSchema,
  perkId: idSchema,
  perkName: localizedSchema,
  group: perkGroupSchema,
  state: redemptionStateSchema,
  /** 12 digits, the last a check digit; shown in groups of four. */
  code: z.string().check(z.regex(/^\d{12}$/)),
  /** The text of the QR code, signed by the bank. Good offline, like the digits. */
  qr: z.string().check(z.maxLength(120)),
  guests: z.int(),
  /** Places of the quota: the customer and the guests. */
  places: z.int(),
  /** The quota's period that it counts in: of its visit day, else of its reservation: `2026-11`, `2026-Q4` or `2026`. */
  periodKey: z.string(),
  /** A confirmed booking's day: it is honoured whatever becomes of the tier. Null for a code that is good on any day. */
  visitDay: z.nullable(businessDaySchema),
  /** What was chosen, of a perk that is a choice; else null. */
  choice: z.nullable(localizedSchema),
  reservedAt: instantSchema,
  /** From then on the code is no longer good. */
  expiresAt: instantSchema,
  /** RESERVED, and expires within 7 days. */
  isExpiringSoon: z.boolean(),
  redeemedAt: z.nullable(instantSchema),
  fulfilledAt: z.nullable(instantSchema),
  /** When it was released, expired or cancelled. */
  endedAt: z.nullable(instantSchema),
})

/** One perk's quota in one period, as the ledger closes it: `used + reserved + unused + lapsed = total`. */
const ledgerLineSchema = z.object({
  perkId: idSchema,
  perkName: localizedSchema,
  group: perkGroupSchema,
  periodKey: z.string(),
  firstDay: businessDaySchema,
  lastDay: businessDaySchema,
  total: z.int(),
  used: z.int(),
  reserved: z.int(),
  /** Places that can still be used: 0 once the period is over. */
  unused: z.int(),
  /** Places that nobody used before the period was over: 0 while it runs. */
  lapsed: z.int(),
})

export type PerkGroup = z.infer<typeof perkGroupSchema>
export type QuotaPeriod = z.infer<typeof quotaPeriodSchema>
export type Perk = z.infer<typeof perkSchema>
export type Redemption = z.infer<typeof redemptionSchema>
export type RedemptionState = z.infer<typeof redemptionStateSchema>
export type LedgerLine = z.infer<typeof ledgerLineSchema>

/** Every perk of the scheme in force, open and locked, by group and then by the tier that opens it. */
export const readPerks = endpoint({
  id: 'readPerks',
  summary: "Read the scheme's perks, with the customer's quotas",
  method: 'get',
  path: '/perks',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    /** The bank's day that quotas and days to choose from are as of. */
    asOfDay: businessDaySchema,
    /** The customer's own tier, whatever trial is running. */
    tierId: idSchema,
    /** A running trial: openness, quotas and guests are those of its tier until its last day's end. No evaluation sees it. */
    trial: z.nullable(z.object({ tierId: idSchema, lastDay: businessDaySchema })),
    /** All tiers, base first. */
    tiers: z.array(tierSchema).check(z.minLength(1)),
    perks: z.array(perkSchema),
    /** The sources name perks but no quotas: ours are examples, and the app says so. */
    isIllustrative: z.boolean(),
  }),
  refusals: [],
})

/**
 * Takes places of a perk's quota and gives the code that uses them. `visitDay` is asked for exactly when the perk has `visitDays`.
 * `choiceId` when it has `choices`. A repeat with the same `requestId` gets the first answer.
 */
export const reservePerk = endpoint({
  id: 'reservePerk',
  summary: 'Reserve a perk and get its code',
  method: 'post',
  path: '/perks/:perkId/redemptions',
  access: 'customer',
  input: z.strictObject({
    perkId: idSchema,
    guests: z.int().check(z.minimum(0), z.maximum(20)),
    visitDay: z.optional(businessDaySchema),
    choiceId: z.optional(idSchema),
    requestId: requestIdSchema,
  }),
  output: redemptionSchema,
  refusals: [
    ...(['PERK.UNKNOWN', 'PERK.LOCKED', 'PERK.NOT_REDEEMABLE'] as const),
    ...(['PERK.TOO_MANY_GUESTS', 'PERK.DAY_UNFIT', 'PERK.CHOICE', 'PERK.QUOTA_USED'] as const),
  ],
})

/** Gives a reserved perk back. One that is cancelled already stays so, and is answered with. */
export const cancelRedemption = endpoint({
  id: 'cancelRedemption',
  summary: 'Cancel a reserved perk',
  method: 'post',
  path: '/redemptions/:redemptionId/cancel',
  access: 'customer',
  input: z.strictObject({ redemptionId: idSchema, requestId: requestIdSchema }),
  output: redemptionSchema,
  refusals: ['REDEMPTION.UNKNOWN', 'REDEMPTION.USED', 'REDEMPTION.ENDED'],
})

/** The customer's redemptions under the scheme in force, newest first, and the ledger of quotas: the running and the last period of each perk. */
export const listRedemptions = endpoint({
  id: 'listRedemptions',
  summary: "List the customer's redemptions, and what was used, lapsed and is unused",
  method: 'get',
  path: '/redemptions',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ asOfDay: businessDaySchema, redemptions: z.array(redemptionSchema), ledger: z.array(ledgerLineSchema) }),
  refusals: [],
})
