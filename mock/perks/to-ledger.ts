import type { LedgerLine } from '../../src/contract/perks'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { quotaOf } from '../../src/domain/perks/quota'
import { quotaPeriodBefore, quotaPeriodOf, type QuotaPeriod } from '../../src/domain/perks/quota-period'
import type { RedeemablePerk } from './catalogue'
import type { BoughtPlaces } from './own-redemptions'
import { allowanceOf, type StoredRedemption } from './quotas'
import { tierOn, type TierHistory } from './tier-history'

/**
 * A perk's quota in the running period and the one before, where the customer had any. A closed period's total is that of the tier in
 * effect on its last day.
 */
export function toLedger(
  perk: RedeemablePerk,
  history: TierHistory,
  { redemptions, boughtFor }: { redemptions: readonly StoredRedemption[]; boughtFor: BoughtPlaces },
  today: BusinessDay,
): LedgerLine[] {
  const { period } = perk.use
  const lineOf = ({ key, firstDay, lastDay }: QuotaPeriod): LedgerLine => {
    const isRunning = lastDay >= today
    const hadTier = lastDay >= history.sinceDay
    const tierId = isRunning ? history.perkTierId : tierOn(history, lastDay)
    const own = redemptions.filter(({ perkId, periodKey }) => perkId === perk.id && periodKey === key)
    const { total, reserved, used, left } = quotaOf(hadTier ? (allowanceOf(perk, tierId, boughtFor(perk.id, key))?.total ?? 0) : 0, own)
    const rest = isRunning ? { unused: left, lapsed: 0 } : { unused: 0, lapsed: left }
    return {
      ...{ perkId: perk.id, perkName: perk.name, group: perk.group },
      periodKey: key,
      firstDay,
      lastDay,
      total,
      used,
      reserved,
      ...rest,
    }
  }
  return [quotaPeriodOf(period, today), quotaPeriodBefore(period, today)].map(lineOf).filter(({ total }) => total > 0)
}
