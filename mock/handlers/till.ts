import { fulfilRedemption, redeemAtTill, type TillOutcome } from '../../src/contract/till'
import type { RedemptionState } from '../../src/domain/perks/redemption'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { changeRedemption, type Change } from '../perks/change-redemption'
import { readShown, readSigningKey } from '../perks/codes'
import { toRedemption } from '../perks/to-redemption'

/** What the till says of a code that it did not accept. Nothing leads to RESERVED but a mistake of ours. */
const outcomes: Readonly<Record<Exclude<RedemptionState, 'RESERVED'>, TillOutcome>> = {
  REDEEMED: 'ALREADY',
  FULFILLED: 'ALREADY',
  EXPIRED: 'EXPIRED',
  RELEASED: 'RELEASED',
  CANCELLED: 'CANCELLED',
}

function outcomeOf({ redemption: { state }, isChanged }: Change): TillOutcome {
  if (isChanged) return 'OK'
  if (state === 'RESERVED') throw new Error('a reserved code was not accepted')
  return outcomes[state]
}

/** A partner's till, for testers: it accepts codes, and says when the service was given. */
export const tillRoutes: readonly Route[] = [
  handle(redeemAtTill, async ({ shown }, context) => {
    const signingKey = await readSigningKey(context.db)
    const read = readShown(signingKey, shown)
    if (typeof read === 'string') return { outcome: read, redemption: null }
    const stored = await context.db.selectFrom('redemption').selectAll().where('code', '=', read.code).executeTakeFirst()
    if (!stored) return { outcome: 'FORGED' as const, redemption: null }
    const change = await changeRedemption(context, stored, 'REDEEMED')
    return { outcome: outcomeOf(change), redemption: toRedemption(change.redemption, signingKey, context.bank.nowMs) }
  }),

  handle(fulfilRedemption, async ({ redemptionId }, context) => {
    const stored = await context.db.selectFrom('redemption').selectAll().where('id', '=', redemptionId).executeTakeFirst()
    if (!stored) return refuse('REDEMPTION.UNKNOWN')
    const { redemption } = await changeRedemption(context, stored, 'FULFILLED')
    if (redemption.state !== 'FULFILLED') return refuse('REDEMPTION.NOT_REDEEMED')
    return toRedemption(redemption, await readSigningKey(context.db), context.bank.nowMs)
  }),
]
