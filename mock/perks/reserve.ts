import { randomUUID } from 'node:crypto'
import type { Localized } from '../../src/contract/primitives'
import { addDays, type BusinessDay } from '../../src/domain/date/business-day'
import { refusalOf } from '../../src/domain/perks/quota'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import { expiryMs } from '../../src/domain/perks/redemption'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import type { RedeemablePerk } from './catalogue'
import { newCode } from './codes'
import { allowanceOf, lockQuota, settleStored, writeQuota, type StoredRedemption } from './quotas'
import { readTierHistory } from './tier-history'

const refusals = {
  LOCKED: refuse('PERK.LOCKED'),
  TOO_MANY_GUESTS: refuse('PERK.TOO_MANY_GUESTS'),
  QUOTA_USED: refuse('PERK.QUOTA_USED'),
}

type Wish = { guests: number; visitDay: BusinessDay | null; choiceId: string | null }

/** Reserves a use of a perk, when the customer's tier and what is left of the quota allow it. */
export async function reserve({ db, bank, session }: Context<'customer'>, perk: RedeemablePerk, wish: Wish) {
  const { customerId } = session
  const { schemeId, today, nowMs } = bank
  const history = await readTierHistory(db, customerId, schemeId, today)
  if (!perk.use.allowances.has(history.perkTierId)) return refuse('PERK.LOCKED')
  if (!isDayFit(perk, wish.visitDay, today)) return refuse('PERK.DAY_UNFIT')
  const choice = choiceOf(perk, wish.choiceId)
  if (choice === undefined) return refuse('PERK.CHOICE')
  const period = quotaPeriodOf(perk.use.period, wish.visitDay ?? today)
  const quotaId = { customerId, schemeId, perkId: perk.id, periodKey: period.key }
  const { rows, bought } = await lockQuota(db, quotaId)
  const settled = settleStored(rows, perk, history, bought, nowMs)
  const allowance = allowanceOf(perk, history.perkTierId, bought)
  const refusal = refusalOf(allowance, settled, wish.guests)
  if (refusal) return refusals[refusal]
  const reserved: StoredRedemption = {
    ...{ id: randomUUID(), ...quotaId, state: 'RESERVED', code: newCode(), places: 1 + wish.guests },
    ...{ guests: wish.guests, visitDay: wish.visitDay, choice },
    ...{ reservedAtMs: nowMs, expiresAtMs: expiryMs(today, wish.visitDay, perk.use.validDays, period.resetsOn) },
    ...{ redeemedAtMs: null, fulfilledAtMs: null, endedAtMs: null },
  }
  await writeQuota(db, quotaId, allowance?.total ?? 0, rows, [...settled, reserved])
  return reserved
}

/** The name of what is chosen; null of a perk with nothing to choose, undefined where that does not fit. */
function choiceOf({ use: { choices } }: RedeemablePerk, choiceId: string | null): Localized | null | undefined {
  if (!choices) return choiceId === null ? null : undefined
  return choices.find(({ id }) => id === choiceId)?.name
}

function isDayFit({ use: { booking } }: RedeemablePerk, visitDay: BusinessDay | null, today: BusinessDay) {
  if (!booking || visitDay === null) return !booking && visitDay === null
  return visitDay >= addDays(today, booking.earliestDays) && visitDay <= addDays(today, booking.latestDays)
}
