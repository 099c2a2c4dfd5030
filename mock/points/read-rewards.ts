import { localizedSchema } from '../../src/contract/primitives'
import * as z from '../../src/contract/schema'
import { StartRefused } from '../config'

const base = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  name: localizedSchema,
  summary: localizedSchema,
  terms: localizedSchema,
  pricePoints: z.int().check(z.minimum(1), z.maximum(1_000_000)),
}

const rewardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('goods'), stock: z.int().check(z.minimum(0)) }),
  z.strictObject({ ...base, kind: z.literal('perkPlace'), perkId: z.string() }),
  z.strictObject({ ...base, kind: z.literal('trialTier') }),
])

const fileSchema = z.strictObject({ note: z.string(), rewards: z.array(rewardSchema) })

/** A reward as its file tells it. */
export type CatalogueReward = z.infer<typeof rewardSchema>

const kinds: readonly CatalogueReward['kind'][] = ['trialTier', 'perkPlace', 'goods']

/**
 * The rewards by kind and then by price. `isRedeemable` says whether some scheme has a perk whose places can be bought.
 * @throws StartRefused when the file has a fault, naming the reward.
 */
export function readRewards(file: unknown, isRedeemable: (perkId: string) => boolean): readonly CatalogueReward[] {
  const read = z.safeParse(fileSchema, file)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
    throw new StartRefused(`The rewards file cannot be used: ${faults.join(', ')}`)
  }
  const { rewards } = read.data
  const ids = rewards.map(({ id }) => id)
  for (const reward of rewards) {
    if (ids.indexOf(reward.id) !== ids.lastIndexOf(reward.id)) throw faultOf(reward.id, 'there are two of that id')
    if (reward.kind === 'perkPlace' && !isRedeemable(reward.perkId))
      throw faultOf(reward.id, `there is no redeemable perk ${reward.perkId}`)
  }
  return rewards.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.pricePoints - b.pricePoints)
}

const faultOf = (rewardId: string, message: string) => new StartRefused(`The reward ${rewardId} cannot be used: ${message}`)
