import { pagePaths } from '../../platform/navigation/paths'

/** The two sides of the rewards page: what can be had, and what was ordered. */
export type RewardsView = 'rewards' | 'orders'

export const atRewards = (view: RewardsView): string => (view === 'rewards' ? pagePaths.rewards : `${pagePaths.rewards}?view=${view}`)
