import { cancelRedemption, listRedemptions, readPerks, reservePerk } from '../../src/contract/perks'
import { isUsed } from '../../src/domain/perks/redemption'
import { handle, type Route } from '../http/handle'
import { Refusal, refuse } from '../http/refusal'
import { findPerk, isRedeemable, perksOf } from '../perks/catalogue'
import { changeRedemption } from '../perks/change-redemption'
import { readSigningKey } from '../perks/codes'
import { readOwnPerks } from '../perks/own-perks'
import { readOwnRedemptions } from '../perks/own-redemptions'
import { reserve } from '../perks/reserve'
import { toLedger } from '../perks/to-ledger'
import { toRedemption } from '../perks/to-redemption'

/** What a tier gives, and the codes it is used by. */
export const perkRoutes: readonly Route[] = [
  handle(readPerks, async (_, context) => {
    const { history, standing, perks } = await readOwnPerks(context)
    const { tierId, tiers } = standing
    const trial = history.trial && { tierId: history.trial.tierId, lastDay: history.trial.lastDay }
    return { asOfDay: context.bank.today, tierId, trial, tiers, perks, isIllustrative: true }
  }),

  handle(reservePerk, async ({ perkId, guests, visitDay = null, choiceId = null }, context) => {
    const perk = findPerk(context.bank.schemeId, perkId)
    if (!perk) return refuse('PERK.UNKNOWN')
    if (!isRedeemable(perk)) return refuse('PERK.NOT_REDEEMABLE')
    const reserved = await reserve(context, perk, { guests, visitDay, choiceId })
    return reserved instanceof Refusal ? reserved : toRedemption(reserved, await readSigningKey(context.db), context.bank.nowMs)
  }),

  handle(cancelRedemption, async ({ redemptionId }, context) => {
    const { db, bank, session } = context
    const stored = await db
      .selectFrom('redemption')
      .selectAll()
      .where('id', '=', redemptionId)
      .where('customerId', '=', session.customerId)
      .executeTakeFirst()
    if (!stored) return refuse('REDEMPTION.UNKNOWN')
    const { redemption } = await changeRedemption(context, stored, 'CANCELLED')
    if (isUsed(redemption.state)) return refuse('REDEMPTION.USED')
    if (redemption.state !== 'CANCELLED') return refuse('REDEMPTION.ENDED')
    return toRedemption(redemption, await readSigningKey(db), bank.nowMs)
  }),

  handle(listRedemptions, async (_, context) => {
    const { db, bank, session } = context
    const own = await readOwnRedemptions(context, session.customerId)
    const signingKey = await readSigningKey(db)
    return {
      asOfDay: bank.today,
      redemptions: own.redemptions.map((each) => toRedemption(each, signingKey, bank.nowMs)),
      ledger: perksOf(bank.schemeId)
        .filter(isRedeemable)
        .flatMap((perk) => toLedger(perk, own.history, own, bank.today)),
    }
  }),
]
