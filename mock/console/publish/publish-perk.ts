import type { PerkBody } from '../../../src/contract/console/perk-body'
import { checkPerk } from '../../perks/catalogue'
import type { FilePerk } from '../../perks/read-catalogue'
import type { Db } from '../../db/tables'
import { json, type Publisher } from './publisher'

/** A perk as the catalogue's files have it. @throws StartRefused when it has a fault that its problems should have told of. */
export function toFilePerk(id: string, { group, use, ...texts }: PerkBody): FilePerk {
  const { kind: _, ...how } = use
  const { booking = null, validDays = null, choices = [], ...rest } = { booking: null, validDays: null, choices: [], ...how }
  const perk = {
    ...{ id, ...texts, ...rest, ...(validDays !== null && { validDays }), ...(booking !== null && { booking }) },
    ...(choices.length > 0 && { choices }),
  }
  return checkPerk(group, perk)
}

/** The body that a perk of the catalogue could have been made from. */
export function toPerkBody(group: PerkBody['group'], perk: FilePerk): PerkBody {
  const { name, summary, terms } = perk
  if (!('quotas' in perk)) return { group, name, summary, terms, use: { kind: 'standing', opensAt: perk.opensAt } }
  const { period, validDays = null, booking = null, choices = [], quotas } = perk
  return { group, name, summary, terms, use: { kind: 'redeemable', period, validDays, booking, choices, quotas } }
}

/** Standings and reminders are kept by the bank's revision, and so is the catalogue. */
const raiseRevision = (db: Db) =>
  db
    .updateTable('bank')
    .set((bank) => ({ revision: bank('revision', '+', 1) }))
    .execute()

/** Perks. One that is taken away is given to nobody any more; codes that were made stay good. */
export const publishPerk: Publisher<'perk'> = {
  async apply(db, body, { subjectId: id }) {
    const row = { id, perkGroup: body.group, perk: json(toFilePerk(id, body)), isWithdrawn: false }
    await db
      .insertInto('publishedPerk')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    await raiseRevision(db)
  },
  async takeDown(db, _, { subjectId }) {
    await db.updateTable('publishedPerk').set({ isWithdrawn: true }).where('id', '=', subjectId).execute()
    await raiseRevision(db)
  },
}
