import { sql } from 'kysely'
import { defaultPreferences, type MessagePreferences } from '../../src/domain/messages/preferences'
import type { Db } from '../db/tables'

/** What customers want to hear, by customer: what they chose, or what holds for who never did. */
export async function readPreferences(db: Db, customerIds: readonly string[]): Promise<(customerId: string) => MessagePreferences> {
  const rows =
    customerIds.length === 0 ? [] : await db.selectFrom('messagePreference').selectAll().where('customerId', 'in', customerIds).execute()
  const chosen = new Map(rows.map((row) => [row.customerId, row.chosen]))
  return (customerId) => chosen.get(customerId) ?? defaultPreferences
}

/** Keeps a customer's choice. */
export async function writePreferences(db: Db, customerId: string, preferences: MessagePreferences): Promise<void> {
  const chosen = sql<MessagePreferences>`${JSON.stringify(preferences)}::jsonb`
  await db
    .insertInto('messagePreference')
    .values({ customerId, chosen })
    .onConflict((conflict) => conflict.column('customerId').doUpdateSet({ chosen }))
    .execute()
}
