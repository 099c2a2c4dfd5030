import { toBusinessDay } from '../../src/domain/date/business-day'
import { withCheckDigit } from '../../src/domain/perks/check-digit'
import { quotaOf } from '../../src/domain/perks/quota'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import { expiryMs, type RedemptionState } from '../../src/domain/perks/redemption'
import { dayAt } from '../clock'
import { redeemedPerkOf } from '../perks/catalogue'
import type { BankRows } from './bank-rows'
import type { PersonaPlan, RedemptionPlan } from './persona-plan'

const schemeId = 'boc-wealth'

const msOf = (at: string | undefined) => (at === undefined ? null : Date.parse(`${at}+08:00`))

function stateOf({ redeemedAt, fulfilledAt, cancelledAt }: RedemptionPlan): RedemptionState {
  if (cancelledAt !== undefined) return 'CANCELLED'
  if (fulfilledAt !== undefined) return 'FULFILLED'
  return redeemedAt === undefined ? 'RESERVED' : 'REDEEMED'
}

/** The perks a demo customer has used, with the quotas that they count in. What time has ended since is worked out when it is read. */
export function generateRedemptions(
  { id: customerId, redemptions = [] }: PersonaPlan,
  random: () => number,
): Pick<BankRows, 'perkQuota' | 'redemption'> {
  const rows = redemptions.map((plan, index) => {
    const { perkId, guests = 0 } = plan
    const { period: kind, validDays, choices } = redeemedPerkOf(schemeId, perkId).use
    const reservedAtMs = Date.parse(`${plan.reservedAt}+08:00`)
    const visitDay = plan.visitDay === undefined ? null : toBusinessDay(plan.visitDay)
    const { key, resetsOn } = quotaPeriodOf(kind, visitDay ?? dayAt(reservedAtMs))
    const code = withCheckDigit(Array.from({ length: 11 }, () => Math.floor(random() * 10)).join(''))
    return {
      ...{ id: `${customerId}-r${index + 1}`, customerId, schemeId, perkId, periodKey: key, state: stateOf(plan), code, guests, visitDay },
      ...{ reservedAtMs, expiresAtMs: expiryMs(dayAt(reservedAtMs), visitDay, validDays, resetsOn) },
      ...{ redeemedAtMs: msOf(plan.redeemedAt), fulfilledAtMs: msOf(plan.fulfilledAt), endedAtMs: msOf(plan.cancelledAt) },
      choice: choices?.find(({ id }) => id === plan.choiceId)?.name ?? null,
    }
  })
  const first = rows.filter((row, index) => rows.findIndex((each) => isSameQuota(each, row)) === index)
  const perkQuota = first.map((row) => {
    const own = rows.filter((each) => isSameQuota(each, row)).map((each) => ({ ...each, places: 1 + each.guests }))
    const { total, reserved, used } = quotaOf(0, own)
    return { customerId, schemeId, perkId: row.perkId, periodKey: row.periodKey, total, reserved, used, bought: 0 }
  })
  return { perkQuota, redemption: rows }
}

const isSameQuota = (one: { perkId: string; periodKey: string }, other: { perkId: string; periodKey: string }) =>
  one.perkId === other.perkId && one.periodKey === other.periodKey
