import { pagePaths } from '../../platform/navigation/paths'

export const atPerk = (perkId: string): string => `${pagePaths.perk}?perk=${encodeURIComponent(perkId)}`

export const atRedemption = (redemptionId: string): string => `${pagePaths.redemption}?redemption=${encodeURIComponent(redemptionId)}`
