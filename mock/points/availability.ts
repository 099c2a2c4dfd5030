import type { WhyNot } from '../../src/contract/rewards'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { whyNot, type Availability, type RewardRefusal } from '../../src/domain/points/why-not'
import { redeemedPerkOf } from '../perks/catalogue'
import type { TierHistory } from '../perks/tier-history'
import type { CatalogueReward } from './read-rewards'

/** What decides what a customer can have. `leftOf` is the stock left of goods. */
export type Situation = { history: TierHistory; balance: number; today: BusinessDay; leftOf: (rewardId: string) => number }

/** The same reasons on the wire: those listed, and those of a refusal. */
const codes = {
  OUT_OF_STOCK: 'REWARD.OUT_OF_STOCK',
  PERK_LOCKED: 'REWARD.PERK_LOCKED',
  TOP_TIER: 'REWARD.TOP_TIER',
  TRIAL_RUNNING: 'REWARD.TRIAL_RUNNING',
  TRIAL_USED: 'REWARD.TRIAL_USED',
  TOO_FEW: 'POINTS.TOO_FEW',
} as const satisfies Record<RewardRefusal, WhyNot>

/** All the reasons why a customer cannot have a reward. */
export const reasonsAgainst = (reward: CatalogueReward, situation: Situation): WhyNot[] =>
  whyNot(availabilityOf(reward, situation), reward.pricePoints, situation.balance, situation.today).map((reason) => codes[reason])

/** The tier above the customer's own; null at the top. Trials do not climb: the next one starts from the own tier too. */
export const tierAbove = ({ tierIds, record }: TierHistory): string | null => tierIds[tierIds.indexOf(record.tierId) + 1] ?? null

function availabilityOf(reward: CatalogueReward, { history, leftOf }: Situation): Availability {
  if (reward.kind === 'goods') return { kind: 'goods', left: leftOf(reward.id) }
  if (reward.kind === 'trialTier') return { kind: 'trialTier', nextTierId: tierAbove(history), trials: history.trials }
  const { allowances } = redeemedPerkOf(history.ladder.id, reward.perkId).use
  return { kind: 'perkPlace', isOpen: allowances.has(history.record.tierId) }
}
