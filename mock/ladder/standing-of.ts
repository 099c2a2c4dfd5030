import type { Standing } from '../../src/contract/ladder'
import type { Context } from '../http/handle'
import type { Db } from '../db/tables'
import { readRecord } from './evaluations'
import { ladderOf } from './ladders'
import { toStanding } from './to-standing'

/** Standings kept in memory, at most; then the memory starts afresh. */
const maxKept = 20_000

const keptByDb = new WeakMap<Db, Map<string, Promise<Standing>>>()

/**
 * A customer's standing. It is worked out once per customer, scheme, bank's day and revision of the bank's data: as the request's
 * own facts name all four, what is kept can never be out of date, in however many processes.
 */
export function standingOf({ db, bank }: Pick<Context, 'db' | 'bank'>, customerId: string): Promise<Standing> {
  const kept = keptByDb.get(db) ?? new Map<string, Promise<Standing>>()
  keptByDb.set(db, kept)
  const key = [customerId, bank.schemeId, bank.today, bank.revision].join('|')
  const found = kept.get(key)
  if (found) return found
  if (kept.size >= maxKept) kept.clear()
  const standing = workOut({ db, bank }, customerId)
  kept.set(key, standing)
  standing.catch(() => kept.delete(key))
  return standing
}

/** Frozen, so that the answer can be printed once. */
async function workOut({ db, bank }: Pick<Context, 'db' | 'bank'>, customerId: string): Promise<Standing> {
  const ladder = ladderOf(bank.schemeId)
  return Object.freeze(toStanding(ladder, await readRecord(db, customerId, ladder, bank.today)))
}
