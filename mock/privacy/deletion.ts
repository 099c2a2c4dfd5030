import type { Deletion } from '../../src/contract/privacy'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'

/** A customer's wish for deletion, or null. */
export async function readDeletion(db: Db, customerId: string): Promise<Deletion | null> {
  const row = await db.selectFrom('deletionRequest').selectAll().where('customerId', '=', customerId).executeTakeFirst()
  return row ? { requestedAt: instantAt(row.requestedAtMs), promisedAt: instantAt(row.promisedAtMs), reason: row.reason } : null
}
