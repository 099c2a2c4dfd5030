import type { Standing } from '../../src/contract/ladder'
import type { Perk } from '../../src/contract/perks'
import { addDays, daysBetween, type BusinessDay } from '../../src/domain/date/business-day'
import { quotaOf } from '../../src/domain/perks/quota'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import { isRedeemable } from './catalogue'
import type { CataloguePerk } from './read-catalogue'
import type { StoredRedemption } from './quotas'

/** What is left of a quota this close to its end is worth a reminder. */
const soonDays = 14

type Customer = { standing: Pick<Standing, 'tiers' | 'tierId' | 'watch'>; redemptions: readonly StoredRedemption[]; today: BusinessDay }

/** A perk as one customer has it, in the contract's words. */
export function toPerk(perk: CataloguePerk, customer: Customer): Perk {
  const { standing, today } = customer
  const { id, group, name, summary, terms, opensAtPlace, use } = perk
  const placeOf = (tierId: string) => standing.tiers.findIndex((tier) => tier.id === tierId)
  const isOpenAt = (tierId: string) => placeOf(tierId) >= opensAtPlace
  const isOpen = isOpenAt(standing.tierId)
  const { watch } = standing
  const booking = isOpen && use.kind === 'redeemable' ? use.booking : null
  return {
    ...{ id, group, name, summary, terms, isOpen, use: use.kind },
    opensAtTierId: standing.tiers[opensAtPlace]?.id ?? '',
    quota: isOpen ? toQuota(perk, customer) : null,
    mostGuests: use.kind === 'redeemable' ? (use.allowances.get(standing.tierId)?.mostGuests ?? 0) : 0,
    visitDays: booking && { firstDay: addDays(today, booking.earliestDays), lastDay: addDays(today, booking.latestDays) },
    endsOn: isOpen && watch && !isOpenAt(watch.fallTierId) ? watch.fallDay : null,
    allowances: toAllowances(use),
  }
}

const toAllowances = (use: CataloguePerk['use']): Perk['allowances'] =>
  use.kind === 'standing'
    ? use.tierIds.map((tierId) => ({ tierId, quota: null, mostGuests: 0 }))
    : [...use.allowances].map(([tierId, { total, mostGuests }]) => ({ tierId, quota: { period: use.period, total }, mostGuests }))

function toQuota(perk: CataloguePerk, { standing, redemptions, today }: Customer): Perk['quota'] {
  if (!isRedeemable(perk)) return null
  const { period, allowances } = perk.use
  const { key, resetsOn } = quotaPeriodOf(period, today)
  const own = redemptions.filter(({ perkId, periodKey }) => perkId === perk.id && periodKey === key)
  const quota = quotaOf(allowances.get(standing.tierId)?.total ?? 0, own)
  const isLapsingSoon = quota.left > 0 && daysBetween(today, resetsOn) <= soonDays
  return { period, periodKey: key, ...quota, resetsOn, isLapsingSoon }
}
