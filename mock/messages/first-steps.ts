import { sql } from 'kysely'
import type { FirstStep } from '../../src/contract/first-steps'
import type { Db } from '../db/tables'

/** What a new customer may begin with, and what of it is done: each by what the bank knows of it. */
export async function readSteps(db: Db, customerId: string): Promise<{ id: FirstStep; isDone: boolean }[]> {
  const { rows } = await sql<Record<FirstStep, boolean>>`select
    exists (select from risk_assessment where customer_id = ${customerId}) as risk,
    exists (select from goal where customer_id = ${customerId}) as goal,
    exists (select from learning_day where customer_id = ${customerId}) as lesson,
    exists (select from message_preference where customer_id = ${customerId}) as preferences`.execute(db)
  const [done] = rows
  return (['risk', 'goal', 'lesson', 'preferences'] as const).map((id) => ({ id, isDone: done?.[id] ?? false }))
}
