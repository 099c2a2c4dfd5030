import { pagePaths } from '../../platform/navigation/paths'

export const atPerk = (perkId: string): string => `${pagePaths.perk}?perk=${encodeURIComponent(perkId)}`

/** The letter on the upgrade of an evaluated period. */
export const atLetter = (periodKey: string): string => `${pagePaths.letter}?period=${encodeURIComponent(periodKey)}`

export const atRedemption = (redemptionId: string): string => `${pagePaths.redemption}?redemption=${encodeURIComponent(redemptionId)}`
