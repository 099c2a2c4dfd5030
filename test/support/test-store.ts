import type { PGlite } from '@electric-sql/pglite'
import { migrate } from '../../mock/db/migrate'
import { overPglite } from '../../mock/db/open-db'
import type { Db } from '../../mock/db/tables'
import { resetToSeed, seedOnce } from '../../mock/seed/seed-bank'
import { seedNowMs } from '../../mock/seed/seed-now'
import { undoable } from './undoable'

declare global {
  /** Put there by the test environments: the one store of this worker, which outlives its test files. */
  var openWorkerStore: () => Promise<{ pglite: PGlite; seededWith?: string }>
}

/** Where a test bank keeps its data, seeded, and how it comes back to its seed. */
export type TestStore = { db: Db; restore: () => Promise<void> }

const seed = (schemeId: string) => ({ schemeId, nowMs: seedNowMs, isDemo: true })
const reseed = (db: Db, schemeId: string) => db.transaction().execute((trx) => resetToSeed(trx, schemeId, seedNowMs))

/** The worker's store. It is migrated and seeded once; what a test does is never committed, and restoring is rolling it back. */
export async function openWorkerStore(schemeId: string): Promise<TestStore> {
  const worker = await globalThis.openWorkerStore()
  const { pglite } = worker
  if (worker.seededWith) await pglite.exec('rollback')
  else {
    const committing = overPglite(pglite)
    await migrate(committing)
    await seedOnce(committing, seed(schemeId))
    worker.seededWith = schemeId
  }
  await pglite.exec('begin')
  const db = overPglite(undoable(pglite))
  if (worker.seededWith !== schemeId) await reseed(db, schemeId)
  await pglite.exec('savepoint seeded')
  const restore = async () => {
    const { revision } = await db.selectFrom('bank').select('revision').executeTakeFirstOrThrow()
    await pglite.exec('rollback to seeded')
    // What the bank keeps in memory by its revision must not be taken for the next test's.
    await db
      .updateTable('bank')
      .set({ revision: revision + 1 })
      .execute()
  }
  return { db, restore }
}

/** A store that a test opened itself, with connections of its own. Restoring it takes a second or two. */
export async function seedGivenStore(db: Db, schemeId: string): Promise<TestStore> {
  const restore = async () => void (await reseed(db, schemeId))
  await migrate(db)
  if (!(await seedOnce(db, seed(schemeId)))) await restore()
  return { db, restore }
}
