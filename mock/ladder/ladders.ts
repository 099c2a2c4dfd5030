import { readLadder, type Ladder } from '../../src/domain/ladder/ladder'
import { tierAt, type Rules } from '../../src/domain/ladder/compile-scheme'
import type { TierState } from '../../src/domain/ladder/evaluate'
import { StartRefused } from '../config'
import bocWealthClassic from '../schemes/boc-wealth-classic.json'
import bocWealth from '../schemes/boc-wealth.json'
import branchSixStep from '../schemes/branch-six-step.json'
import ladderScore from '../schemes/ladder-score.json'
import silverGoldPlatinum from '../schemes/silver-gold-platinum.json'

const files = { bocWealth, bocWealthClassic, branchSixStep, silverGoldPlatinum, ladderScore }

/** The tier schemes the bank can run, by id. @throws StartRefused on load when a rules file has faults, naming each and its place. */
export const ladders: ReadonlyMap<string, Ladder> = new Map(Object.entries(files).map(([name, json]) => readFile(name, json)))

function readFile(name: string, json: unknown): [string, Ladder] {
  const read = readLadder(json)
  if (read.isOk) return [read.value.id, read.value]
  const faults = read.faults.map(({ pointer, message }) => `  ${pointer || '/'}: ${message}`)
  throw new StartRefused([`The rules file ${name} cannot be used:`, ...faults].join('\n'))
}

/** A scheme by its id. @throws RangeError when there is none: ids are checked where they come in. */
export function ladderOf(schemeId: string): Ladder {
  const ladder = ladders.get(schemeId)
  if (!ladder) throw new RangeError(`no scheme ${schemeId}`)
  return ladder
}

/** Where every customer begins: at the base of the oldest version. */
export const startOf = ({ versions }: Ladder): TierState => ({ tierId: tierAt(versions[0], 0).tier.id, misses: 0 })

/** The latest version of a scheme. */
export const newestVersion = ({ versions }: Ladder): Rules => versions[versions.length - 1] ?? versions[0]
