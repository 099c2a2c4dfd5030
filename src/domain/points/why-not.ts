import type { BusinessDay } from '../date/business-day'
import { isTrialUsed, runningTrial, type Trial } from '../perks/trial'

/** Why a customer cannot have a reward. */
export type RewardRefusal = 'OUT_OF_STOCK' | 'PERK_LOCKED' | 'TOP_TIER' | 'TRIAL_RUNNING' | 'TRIAL_USED' | 'TOO_FEW'

/** What decides whether a reward can be had, besides its price. */
export type Availability =
  | { readonly kind: 'goods'; readonly left: number }
  /** `isOpen`: the customer's own tier has the perk. A trial's is not enough: the place would outlive it. */
  | { readonly kind: 'perkPlace'; readonly isOpen: boolean }
  /** `nextTierId` is null at the top. */
  | { readonly kind: 'trialTier'; readonly nextTierId: string | null; readonly trials: readonly Trial[] }

/** All the reasons why not, none when the reward can be had. What no points can change comes first. */
export function whyNot(reward: Availability, pricePoints: number, balance: number, today: BusinessDay): RewardRefusal[] {
  const tooFew: RewardRefusal[] = balance < pricePoints ? ['TOO_FEW'] : []
  return [...reasonsOf(reward, today), ...tooFew]
}

function reasonsOf(reward: Availability, today: BusinessDay): RewardRefusal[] {
  if (reward.kind === 'goods') return reward.left > 0 ? [] : ['OUT_OF_STOCK']
  if (reward.kind === 'perkPlace') return reward.isOpen ? [] : ['PERK_LOCKED']
  if (reward.nextTierId === null) return ['TOP_TIER']
  return [
    ...(runningTrial(reward.trials, today) ? ['TRIAL_RUNNING' as const] : []),
    ...(isTrialUsed(reward.trials, today) ? ['TRIAL_USED' as const] : []),
  ]
}
