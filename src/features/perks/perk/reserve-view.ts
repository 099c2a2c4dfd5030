import type { Perk, Redemption } from '../../../contract/perks'
import { addDays, type BusinessDay } from '../../../domain/date/business-day'
import { quotaPeriodOf } from '../../../domain/perks/quota-period'
import { isUsed } from '../../../domain/perks/redemption'

/** What the customer asks for: with whom, when, and of a perk that is a choice, which. */
export type Wish = { readonly guests: number; readonly visitDay: BusinessDay | null; readonly choiceId: string | null }

type Holder = { tierId: string; redemptions: readonly Redemption[] }

/** The period that a use would count in: of its visit day, else the running one. */
export const periodKeyFor = ({ quota }: Perk, visitDay: BusinessDay | null): string =>
  quota && visitDay ? quotaPeriodOf(quota.period, visitDay).key : (quota?.periodKey ?? '')

/** Places left in the period that a use would count in: a visit can lie in a period that the perk's own quota is not of. */
export function leftFor(perk: Perk, { tierId, redemptions }: Holder, visitDay: BusinessDay | null): number {
  if (!perk.quota) return 0
  const key = periodKeyFor(perk, visitDay)
  if (key === perk.quota.periodKey) return perk.quota.left
  const total = perk.allowances.find((allowance) => allowance.tierId === tierId)?.quota?.total ?? 0
  const taken = redemptions.filter(
    ({ perkId, periodKey, state }) => perkId === perk.id && periodKey === key && (state === 'RESERVED' || isUsed(state)),
  )
  return Math.max(0, total - taken.reduce((sum, { places }) => sum + places, 0))
}

/** The guests a use may bring: as many as the tier allows and the places left have room for. */
export const mostGuestsFor = (perk: Perk, left: number): number => Math.max(0, Math.min(perk.mostGuests, left - 1))

/** Every day that a visit can be booked for. */
export function visitDaysOf({ visitDays }: Perk): BusinessDay[] {
  const days: BusinessDay[] = []
  if (visitDays) for (let day = visitDays.firstDay; day <= visitDays.lastDay; day = addDays(day, 1)) days.push(day)
  return days
}

/** Whether what is wished for is all said: a day where the perk is booked for one, a choice where it is one. */
export const isSaid = ({ visitDays, choices }: Perk, { visitDay, choiceId }: Wish): boolean =>
  (!visitDays || visitDay !== null) && (!choices || choices.some(({ id }) => id === choiceId))

/** Whether any use can be reserved now. */
export const canReserve = (perk: Perk, holder: Holder): boolean =>
  perk.visitDays ? visitDaysOf(perk).some((day) => leftFor(perk, holder, day) > 0) : leftFor(perk, holder, null) > 0
