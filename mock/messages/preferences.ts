import { sql } from 'kysely'
import { defaultPreferences, type MessagePreferences } from '../../src/domain/messages/preferences'
import type { ChosenPreferences } from '../db/message-tables'
import type { Db } from '../db/tables'

/** What customers want to hear, by customer: what they chose, or what holds for who never did; and their consent to marketing as it stands. */
export async function readPreferences(db: Db, customerIds: readonly string[]): Promise<(customerId: string) => MessagePreferences> {
  if (customerIds.length === 0) return () => defaultPreferences
  const rows = await db
    .selectFrom('customer')
    .leftJoin('messagePreference', 'messagePreference.customerId', 'customer.id')
    .select(['customer.id', 'messagePreference.chosen'])
    .select((row) =>
      row
        .selectFrom('consentChange')
        .select('isGiven')
        .whereRef('consentChange.customerId', '=', 'customer.id')
        .where('kind', '=', 'marketing')
        .orderBy('place', 'desc')
        .limit(1)
        .as('isMarketingAllowed'),
    )
    .where('customer.id', 'in', customerIds)
    .execute()
  const byCustomer = new Map(
    rows.map(({ id, chosen, isMarketingAllowed }) => [
      id,
      { ...defaultPreferences, ...chosen, isMarketingAllowed: isMarketingAllowed ?? false },
    ]),
  )
  return (customerId) => byCustomer.get(customerId) ?? defaultPreferences
}

/** Keeps a customer's choice. */
export async function writePreferences(db: Db, customerId: string, preferences: ChosenPreferences): Promise<void> {
  const chosen = sql<ChosenPreferences>`${JSON.stringify(preferences)}::jsonb`
  await db
    .insertInto('messagePreference')
    .values({ customerId, chosen })
    .onConflict((conflict) => conflict.column('customerId').doUpdateSet({ chosen }))
    .execute()
}
