import { ladders } from '../ladder/ladders'
import { findPerk, isRedeemable } from '../perks/catalogue'
import { readRewards, type CatalogueReward } from './read-rewards'
import file from './rewards.json'

const redeemablePerkOf = (schemeId: string, perkId: string) => {
  const perk = findPerk(schemeId, perkId)
  return perk && isRedeemable(perk) ? perk : undefined
}

const rewards = readRewards(file, (perkId) => [...ladders.keys()].some((schemeId) => redeemablePerkOf(schemeId, perkId)))

/** What points can be exchanged for under a scheme: all but places of perks that the scheme lacks. */
export const rewardsOf = (schemeId: string): readonly CatalogueReward[] =>
  rewards.filter((reward) => reward.kind !== 'perkPlace' || redeemablePerkOf(schemeId, reward.perkId))

/** A reward that orders were made of. @throws RangeError when the file has lost it: a reward with orders stays in its file. */
export function orderedReward(rewardId: string): CatalogueReward {
  const reward = rewards.find(({ id }) => id === rewardId)
  if (reward) return reward
  throw new RangeError(`no reward ${rewardId}`)
}
