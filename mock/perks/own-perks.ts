import type { Standing } from '../../src/contract/ladder'
import type { Perk } from '../../src/contract/perks'
import type { OwnReading } from '../http/handle'
import { toStanding } from '../ladder/to-standing'
import { perksOf } from './catalogue'
import { readOwnRedemptions, type OwnRedemptions } from './own-redemptions'
import { toPerk } from './to-perk'

/** A scheme's perks as one customer has them, with what they were told from. */
export type OwnPerks = OwnRedemptions & { standing: Standing; perks: Perk[] }

/** Reads the perks of the scheme in force. */
export async function readOwnPerks(context: OwnReading): Promise<OwnPerks> {
  const { bank, session } = context
  const own = await readOwnRedemptions(context, session.customerId)
  const standing = toStanding(own.history.ladder, own.history.record)
  const customer = { ...own, standing, today: bank.today }
  return { ...own, standing, perks: perksOf(bank.schemeId).map((perk) => toPerk(perk, customer)) }
}
