import { sql } from 'kysely'
import { dayAt } from '../clock'
import { seedStaff } from '../console/seed-staff'
import type { Db } from '../db/tables'
import { restoreContent, seedContent } from '../education/seed-content'
import { noFaults } from '../http/faults'
import { readRecord } from '../ladder/evaluations'
import { ladderOf } from '../ladder/ladders'
import { seededTables } from './bank-rows'
import { generateBank } from './generate-bank'
import { insertAll } from './insert-all'
import { feedFirstDay, seedNowMs } from './seed-now'

/** Any number, the same in every process: who holds this lock seeds, the others wait and find it done. */
const seedLock = 7_202_611

/**
 * Seeds a store that has no bank yet: with the demo bank in the sandbox, else with a bank without customers on the real clock.
 * Yields whether it did.
 */
export async function seedOnce(db: Db, bank: { schemeId: string; nowMs: number; isDemo: boolean }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${seedLock}::bigint)`.execute(trx)
    await seedContent(trx)
    const isSeeded = await trx.selectFrom('bank').select('id').executeTakeFirst()
    if (isSeeded) return false
    const { schemeId, nowMs, isDemo } = bank
    const clockOffsetMs = isDemo ? seedNowMs - nowMs : 0
    const booksFirstDay = isDemo ? feedFirstDay : dayAt(nowMs)
    await trx.insertInto('bank').values({ id: 1, clockOffsetMs, schemeId, faults: noFaults, revision: 1, booksFirstDay }).execute()
    if (isDemo) await insertDemo(trx, schemeId)
    return true
  })
}

/** Puts the demo bank back as it was seeded, with its clock; everything done since is gone. Yields the number of demo customers. */
export async function resetToSeed(db: Db, schemeId: string, nowMs: number): Promise<number> {
  await restoreContent(db)
  await sql`
    truncate customer, event, reward_stock, sign_in_code, wechat_link_token, idempotency, staff_session, content_item, banner, cover,
      published_perk cascade`.execute(db)
  await db
    .updateTable('bank')
    .set((bank) => ({
      clockOffsetMs: seedNowMs - nowMs,
      schemeId,
      faults: sql`${JSON.stringify(noFaults)}::jsonb`,
      revision: bank('revision', '+', 1),
    }))
    .execute()
  return insertDemo(db, schemeId)
}

/** The data, and the engine's judgement on each period that it closes. */
async function insertDemo(db: Db, schemeId: string): Promise<number> {
  await seedStaff(db)
  const rows = generateBank()
  for (const table of seededTables) await insertAll(db, table, rows[table])
  for (const { id } of rows.customer) await readRecord(db, id, ladderOf(schemeId), dayAt(seedNowMs))
  return rows.persona.length
}
