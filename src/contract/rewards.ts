import { endpoint, type OutputOf } from './endpoint'
import { tierSchema } from './ladder'
import { perkGroupSchema, quotaPeriodSchema } from './perks'
import { expiringSchema } from './points'
import { businessDaySchema, idSchema, instantSchema, localizedSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** `goods` are collected at a branch; `perkPlace` adds a use to a perk's running quota; `trialTier` lends the next tier's perks. */
export const rewardKindSchema = z.enum(['goods', 'perkPlace', 'trialTier'])

/** Why a customer cannot have a reward now: the codes with which `exchangePoints` would refuse it. */
const whyNotSchema = z.enum([
  'REWARD.OUT_OF_STOCK',
  'REWARD.PERK_LOCKED',
  'REWARD.TOP_TIER',
  'REWARD.TRIAL_RUNNING',
  'REWARD.TRIAL_USED',
  'POINTS.TOO_FEW',
])

/** What a trial opens, perk by perk. */
const openedSchema = z.object({
  perkId: idSchema,
  perkName: localizedSchema,
  group: perkGroupSchema,
  /** Uses in each period, with the customer's own tier and with the trial's. Null for a perk that is simply there. */
  quota: z.nullable(z.object({ period: quotaPeriodSchema, ownTotal: z.int(), trialTotal: z.int() })),
})

export const rewardSchema = z.object({
  id: idSchema,
  kind: rewardKindSchema,
  name: localizedSchema,
  summary: localizedSchema,
  terms: localizedSchema,
  pricePoints: z.int(),
  /** Of goods: how many are left. */
  stockLeft: z.nullable(z.int()),
  /** Of a perk's place: the perk, and its running period with the uses that it has now. Null while the customer's own tier lacks it. */
  place: z.nullable(
    z.object({ perkId: idSchema, perkName: localizedSchema, period: quotaPeriodSchema, lastDay: businessDaySchema, total: z.int() }),
  ),
  /** Of a trial: the tier above one's own, and its days if it began today, both included. Null at the top. */
  trial: z.nullable(z.object({ tier: tierSchema, firstDay: businessDaySchema, lastDay: businessDaySchema, opens: z.array(openedSchema) })),
  /** All the reasons why not; none when it can be had. What no points can change comes first. */
  whyNot: z.array(whyNotSchema),
})

export const orderStateSchema = z.enum(['PLACED', 'READY', 'COLLECTED', 'CANCELLED', 'GRANTED'])

/**
 * What points were exchanged for. Goods: PLACED while they are prepared, READY at the branch, COLLECTED there, or CANCELLED while PLACED.
 * A perk's place and a trial are GRANTED at once and for good.
 */
export const orderSchema = z.object({
  id: idSchema,
  rewardId: idSchema,
  rewardName: localizedSchema,
  kind: rewardKindSchema,
  state: orderStateSchema,
  points: z.int(),
  /** Of goods: 12 digits to collect them with, the last a check digit. */
  code: z.nullable(z.string().check(z.regex(/^\d{12}$/))),
  /** Of a perk's place: the quota's period that it counts in. */
  place: z.nullable(z.object({ perkId: idSchema, perkName: localizedSchema, periodKey: z.string() })),
  /** Of a trial: its tier and its days, both included. */
  trial: z.nullable(z.object({ tier: tierSchema, firstDay: businessDaySchema, lastDay: businessDaySchema })),
  /** What cancelling would give back, and how much of that has expired since and is gone at once. Null when it is too late. */
  cancellation: z.nullable(z.object({ points: z.int(), lapsing: z.int() })),
  placedAt: instantSchema,
  readyAt: z.nullable(instantSchema),
  collectedAt: z.nullable(instantSchema),
  cancelledAt: z.nullable(instantSchema),
})

export type RewardKind = z.infer<typeof rewardKindSchema>
export type WhyNot = z.infer<typeof whyNotSchema>
export type Reward = z.infer<typeof rewardSchema>
export type Order = z.infer<typeof orderSchema>

/** What points can be exchanged for under the scheme in force, by kind and then by price. */
export const listRewards = endpoint({
  id: 'listRewards',
  summary: 'List rewards, with what the customer can have and why not',
  method: 'get',
  path: '/rewards',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    asOfDay: businessDaySchema,
    balance: z.int(),
    expiring: z.nullable(expiringSchema),
    /** The customer's own tier: what a trial starts from and comes back to. */
    tier: tierSchema,
    rewards: z.array(rewardSchema),
    isIllustrative: z.boolean(),
  }),
  refusals: [],
})

export type Rewards = OutputOf<typeof listRewards>

/** Exchanges points for one reward. A repeat with the same `requestId` gets the first answer. */
export const exchangePoints = endpoint({
  id: 'exchangePoints',
  summary: 'Exchange points for a reward',
  method: 'post',
  path: '/rewards/:rewardId/orders',
  access: 'customer',
  input: z.strictObject({ rewardId: idSchema, requestId: requestIdSchema }),
  output: orderSchema,
  refusals: ['REWARD.UNKNOWN', ...whyNotSchema.options],
})

/** The customer's orders, newest first. */
export const listOrders = endpoint({
  id: 'listOrders',
  summary: "List the customer's orders",
  method: 'get',
  path: '/orders',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ asOfDay: businessDaySchema, orders: z.array(orderSchema) }),
  refusals: [],
})

/** Cancels goods that are not ready yet: points and stock go back. One that is cancelled already stays so, and is answered with. */
export const cancelOrder = endpoint({
  id: 'cancelOrder',
  summary: 'Cancel an order of goods',
  method: 'post',
  path: '/orders/:orderId/cancel',
  access: 'customer',
  input: z.strictObject({ orderId: idSchema, requestId: requestIdSchema }),
  output: orderSchema,
  refusals: ['ORDER.UNKNOWN', 'ORDER.NOT_CANCELLABLE'],
})

/** Says, as the branch would, that goods are ready or were collected. Said twice, it stays so. */
export const serveOrder = endpoint({
  id: 'serveOrder',
  summary: 'Say that ordered goods are ready, or collected',
  method: 'post',
  path: '/orders/:orderId/state',
  access: 'sandbox',
  input: z.strictObject({ orderId: idSchema, state: z.enum(['READY', 'COLLECTED']) }),
  output: orderSchema,
  refusals: ['ORDER.UNKNOWN', 'ORDER.NOT_NEXT'],
})
