import type { Standing } from '../../src/contract/ladder'
import type { Context } from '../http/handle'
import { readRecord } from './evaluations'
import { ladderOf } from './ladders'
import { toStanding } from './to-standing'

type StandingContext = Pick<Context, 'db' | 'bank' | 'keptStandings'>

/** Standings kept in memory, at most; then the memory starts afresh. */
const maxKept = 20_000

/** Standings that were worked out, by what they were worked out from. One for each app. */
export type KeptStandings = Map<string, Promise<Standing>>

/**
 * A customer's standing. It is worked out once per customer, scheme, bank's day and revision of the bank's data: as the request's
 * own facts name all four, what is kept can never be out of date, in however many processes.
 */
export function standingOf({ db, bank, keptStandings }: StandingContext, customerId: string): Promise<Standing> {
  const key = [customerId, bank.schemeId, bank.today, bank.revision].join('|')
  const found = keptStandings.get(key)
  if (found) return found
  if (keptStandings.size >= maxKept) keptStandings.clear()
  const standing = workOut({ db, bank }, customerId)
  keptStandings.set(key, standing)
  standing.catch(() => keptStandings.delete(key))
  return standing
}

/** Frozen, so that the answer can be printed once. */
async function workOut({ db, bank }: Omit<StandingContext, 'keptStandings'>, customerId: string): Promise<Standing> {
  const ladder = ladderOf(bank.schemeId)
  return Object.freeze(toStanding(ladder, await readRecord(db, customerId, ladder, bank.today)))
}
