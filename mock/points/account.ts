import type { Selectable } from 'kysely'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { PointsEntry } from '../../src/domain/points/entry'
import { pointsLedger, type PointsLedger } from '../../src/domain/points/ledger'
import type { Db, Tables } from '../db/tables'

/** An entry as it is stored. */
export type StoredEntry = Selectable<Tables['pointsEntry']>

/** A customer's entries, and the ledger that they make. */
export type PointsAccount = { customerId: string; rows: readonly StoredEntry[]; entries: readonly PointsEntry[]; ledger: PointsLedger }

/** Reads a customer's points as of a bank's day. */
export async function readAccount(db: Db, customerId: string, today: BusinessDay): Promise<PointsAccount> {
  const rows = await db.selectFrom('pointsEntry').selectAll().where('customerId', '=', customerId).orderBy('place').execute()
  const entries = rows.map(toEntry)
  return { customerId, rows, entries, ledger: pointsLedger(entries, today) }
}

/**
 * Locks a customer's points until the transaction ends, so that whoever else wants to move them waits, and reads them. It is always the
 * first lock: a reward's stock and a perk's quota come after it.
 */
export async function lockAccount(db: Db, customerId: string, today: BusinessDay): Promise<PointsAccount> {
  await db
    .insertInto('pointsAccount')
    .values({ customerId, balance: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.selectFrom('pointsAccount').select('balance').where('customerId', '=', customerId).forUpdate().executeTakeFirstOrThrow()
  return readAccount(db, customerId, today)
}

/** Writes an entry to a locked account, dated the ledger's day, and yields the account after it. `reason` is of what is earned. */
export async function writeEntry(db: Db, account: PointsAccount, entry: PointsEntry, reason: string | null = null): Promise<PointsAccount> {
  const { customerId, rows, entries, ledger } = account
  const row = { ...toRow(customerId, rows.length, entry), reason }
  const after = {
    customerId,
    rows: [...rows, row],
    entries: [...entries, entry],
    ledger: pointsLedger([...entries, entry], ledger.asOfDay),
  }
  const movedBy = after.ledger.balance - balanceAtLast(entries)
  await db.insertInto('pointsEntry').values(row).execute()
  // Added, not set: two writers that had not waited for each other would run into the table's check instead of below nothing.
  await db
    .updateTable('pointsAccount')
    .set((each) => ({ balance: each('balance', '+', movedBy) }))
    .where('customerId', '=', customerId)
    .execute()
  return after
}

/** The balance that is stored: that after the last entry. */
export function balanceAtLast(entries: readonly PointsEntry[]): number {
  const [first] = entries
  return first ? pointsLedger(entries, first.day).balance : 0
}

/** An entry as it is stored in its place. */
export const toRow = (customerId: string, place: number, entry: PointsEntry): Omit<StoredEntry, 'reason'> => ({
  ...{ customerId, place, kind: entry.kind, day: entry.day },
  points: entry.kind === 'RETURNED' ? null : entry.points,
  expiresOn: entry.kind === 'EARNED' ? entry.expiresOn : null,
  orderId: entry.kind === 'EARNED' ? null : entry.orderId,
})

function toEntry({ kind, day, points, expiresOn, orderId }: StoredEntry): PointsEntry {
  if (kind === 'EARNED' && points !== null && expiresOn !== null) return { kind, day, points, expiresOn }
  if (kind === 'SPENT' && points !== null && orderId !== null) return { kind, day, points, orderId }
  if (kind === 'RETURNED' && orderId !== null) return { kind, day, orderId }
  throw new Error('the table’s checks keep entries whole')
}
