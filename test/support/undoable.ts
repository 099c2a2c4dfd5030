import type { PGlite } from '@electric-sql/pglite'
import type { Queried } from '../../mock/db/pglite-dialect'

/** A store's transactions as savepoints: what PostgreSQL keeps apart by transactions it keeps apart by savepoints just the same. */
const savepoints: Readonly<Record<string, string>> = {
  begin: 'savepoint work',
  commit: 'release work',
  rollback: 'rollback to work; release work',
}

/**
 * A PGlite whose every change can be taken back at once: it is used inside one transaction that never commits. Transactions inside it are
 * savepoints, and so is each statement outside of them, because the failure of one would end the transaction around all. `now()` stands still.
 */
export function undoable(pglite: PGlite): Queried {
  let isWorking = false
  const alone: Queried['query'] = async (text, ...rest) => {
    await pglite.exec('savepoint statement')
    try {
      const results = await pglite.query(text, ...rest)
      await pglite.exec('release statement')
      return results as never
    } catch (error) {
      await pglite.exec('rollback to statement; release statement')
      throw error
    }
  }
  const query: Queried['query'] = async (text, ...rest) => {
    const savepoint = savepoints[text]
    if (!savepoint) return isWorking ? pglite.query(text, ...rest) : alone(text, ...rest)
    await pglite.exec(savepoint)
    isWorking = text === 'begin'
    return { rows: [], fields: [] }
  }
  return { query, waitReady: pglite.waitReady, close: () => pglite.close() }
}
