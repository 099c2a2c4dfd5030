import type { Tier } from '../../src/contract/ladder'
import type { Reward } from '../../src/contract/rewards'
import { addDays } from '../../src/domain/date/business-day'
import { quotaOf } from '../../src/domain/perks/quota'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import { trialFrom } from '../../src/domain/perks/trial'
import { ladderOf, newestVersion } from '../ladder/ladders'
import { isRedeemable, perksOf, redeemedPerkOf } from '../perks/catalogue'
import type { OwnRedemptions } from '../perks/own-redemptions'
import { allowanceOf } from '../perks/quotas'
import type { CataloguePerk } from '../perks/read-catalogue'
import { reasonsAgainst, tierAbove, type Situation } from './availability'
import type { CatalogueReward } from './read-rewards'

type Customer = Situation & OwnRedemptions

/** A reward as one customer can have it, in the contract's words. */
export function toReward(reward: CatalogueReward, customer: Customer): Reward {
  const { id, kind, name, summary, terms, pricePoints } = reward
  return {
    ...{ id, kind, name, summary, terms, pricePoints },
    stockLeft: kind === 'goods' ? customer.leftOf(id) : null,
    place: kind === 'perkPlace' ? toPlace(reward.perkId, customer) : null,
    trial: kind === 'trialTier' ? toTrial(customer) : null,
    whyNot: reasonsAgainst(reward, customer),
  }
}

function toPlace(perkId: string, { history, redemptions, boughtFor, today }: Customer): Reward['place'] {
  const perk = redeemedPerkOf(history.ladder.id, perkId)
  if (!perk.use.allowances.has(history.record.tierId)) return null
  const { key, resetsOn } = quotaPeriodOf(perk.use.period, today)
  const own = redemptions.filter((each) => each.perkId === perkId && each.periodKey === key)
  const { total } = quotaOf(allowanceOf(perk, history.perkTierId, boughtFor(perkId, key))?.total ?? 0, own)
  return { perkId, perkName: perk.name, period: perk.use.period, lastDay: addDays(resetsOn, -1), total }
}

function toTrial({ history, today }: Customer): Reward['trial'] {
  const tierId = tierAbove(history)
  if (tierId === null) return null
  const { firstDay, lastDay } = trialFrom(tierId, today)
  const { ladder, record } = history
  return {
    tier: tierOf(ladder.id, tierId),
    firstDay,
    lastDay,
    opens: perksOf(ladder.id).flatMap((perk) => toOpened(perk, record.tierId, tierId)),
  }
}

/** A perk, when a tier gives more of it than another. */
function toOpened(perk: CataloguePerk, ownTierId: string, trialTierId: string): NonNullable<Reward['trial']>['opens'] {
  const what = { perkId: perk.id, perkName: perk.name, group: perk.group }
  if (!isRedeemable(perk)) {
    const { use } = perk
    const isNew = use.kind === 'standing' && use.tierIds.includes(trialTierId) && !use.tierIds.includes(ownTierId)
    return isNew ? [{ ...what, quota: null }] : []
  }
  const totalAt = (tierId: string) => perk.use.allowances.get(tierId)?.total ?? 0
  const quota = { period: perk.use.period, ownTotal: totalAt(ownTierId), trialTotal: totalAt(trialTierId) }
  return quota.trialTotal > quota.ownTotal ? [{ ...what, quota }] : []
}

/** A tier of a scheme in the contract's words. @throws RangeError when the scheme has none of that id. */
export function tierOf(schemeId: string, tierId: string): Tier {
  const tier = newestVersion(ladderOf(schemeId)).scheme.tiers.find(({ id }) => id === tierId)
  if (!tier) throw new RangeError(`no tier ${tierId} in ${schemeId}`)
  const { id, name, skin } = tier
  return { id, name, skin }
}
