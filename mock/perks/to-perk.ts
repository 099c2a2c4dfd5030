import type { Standing } from '../../src/contract/ladder'
import type { Perk } from '../../src/contract/perks'
import { addDays, daysBetween, type BusinessDay } from '../../src/domain/date/business-day'
import { quotaOf } from '../../src/domain/perks/quota'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import { isRedeemable } from './catalogue'
import type { OwnRedemptions } from './own-redemptions'
import { allowanceOf } from './quotas'
import type { CataloguePerk } from './read-catalogue'

/** What is left of a quota this close to its end is worth a reminder. */
const soonDays = 14

type Customer = OwnRedemptions & { standing: Pick<Standing, 'tiers' | 'tierId' | 'watch'>; today: BusinessDay }

/** A perk as one customer has it, in the contract's words. */
export function toPerk(perk: CataloguePerk, customer: Customer): Perk {
  const { standing, today } = customer
  const { perkTierId } = customer.history
  const { id, group, name, summary, terms, opensAtPlace, use } = perk
  const isOpen = isOpenAt(perk, perkTierId, customer)
  const booking = isOpen && use.kind === 'redeemable' ? use.booking : null
  return {
    ...{ id, group, name, summary, terms, isOpen, use: use.kind },
    opensAtTierId: standing.tiers[opensAtPlace]?.id ?? '',
    quota: isOpen ? toQuota(perk, customer) : null,
    mostGuests: use.kind === 'redeemable' ? (use.allowances.get(perkTierId)?.mostGuests ?? 0) : 0,
    visitDays: booking && { firstDay: addDays(today, booking.earliestDays), lastDay: addDays(today, booking.latestDays) },
    choices: use.kind === 'redeemable' && use.choices ? [...use.choices] : null,
    endsOn: endOf(perk, customer),
    allowances: toAllowances(use),
  }
}

const isOpenAt = ({ opensAtPlace }: CataloguePerk, tierId: string, { standing }: Customer) =>
  standing.tiers.findIndex((tier) => tier.id === tierId) >= opensAtPlace

/** With the trial, for what it alone opens; with the fall that a watch may end in, unless a trial still holds it open. */
function endOf(perk: CataloguePerk, customer: Customer): BusinessDay | null {
  const { tierId, watch } = customer.standing
  const { trial } = customer.history
  const trialEnd = trial && isOpenAt(perk, trial.tierId, customer) ? addDays(trial.lastDay, 1) : null
  if (!isOpenAt(perk, tierId, customer)) return trialEnd
  if (!watch || isOpenAt(perk, watch.fallTierId, customer)) return null
  return trialEnd !== null && trialEnd > watch.fallDay ? trialEnd : watch.fallDay
}

const toAllowances = (use: CataloguePerk['use']): Perk['allowances'] =>
  use.kind === 'standing'
    ? use.tierIds.map((tierId) => ({ tierId, quota: null, mostGuests: 0 }))
    : [...use.allowances].map(([tierId, { total, mostGuests }]) => ({ tierId, quota: { period: use.period, total }, mostGuests }))

function toQuota(perk: CataloguePerk, { history, redemptions, boughtFor, today }: Customer): Perk['quota'] {
  if (!isRedeemable(perk)) return null
  const { period } = perk.use
  const { key, resetsOn } = quotaPeriodOf(period, today)
  const own = redemptions.filter(({ perkId, periodKey }) => perkId === perk.id && periodKey === key)
  const quota = quotaOf(allowanceOf(perk, history.perkTierId, boughtFor(perk.id, key))?.total ?? 0, own)
  const isLapsingSoon = quota.left > 0 && daysBetween(today, resetsOn) <= soonDays
  return { period, periodKey: key, ...quota, resetsOn, isLapsingSoon }
}
