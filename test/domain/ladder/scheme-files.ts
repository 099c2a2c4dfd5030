import bocWealth from '../../../mock/schemes/boc-wealth.json'
import bocWealthClassic from '../../../mock/schemes/boc-wealth-classic.json'
import branchSixStep from '../../../mock/schemes/branch-six-step.json'
import ladderScore from '../../../mock/schemes/ladder-score.json'
import silverGoldPlatinum from '../../../mock/schemes/silver-gold-platinum.json'
import { readLadder } from '../../../src/domain/ladder/ladder'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { readBooks } from '../../../src/domain/ladder/read-books'
import type { Books } from '../../../src/domain/ladder/books'
import type { Result } from '../../../src/domain/ladder/result'

/** The rules files as the bank ships them. */
export const RULES_FILES = { bocWealth, bocWealthClassic, branchSixStep, ladderScore, silverGoldPlatinum }

/** The value, or a failed test that shows the faults. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.isOk) throw new Error(JSON.stringify(result.faults, null, 2))
  return result.value
}

/** The code and place of every fault; a failed test when there is none. */
export function faultsOf(result: Result<unknown>): string[] {
  if (result.isOk) throw new Error('expected a refusal')
  return result.faults.map(({ code, pointer }) => `${code} ${pointer}`)
}

export const ladderOf = (json: unknown): Ladder => valueOf(readLadder(json))
export const booksOf = (json: unknown): Books => valueOf(readBooks(json))

/** 10,000 yuan in fen. */
export const WAN = 1_000_000
