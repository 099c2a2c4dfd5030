import { readFileSync } from 'node:fs'
import { makeLadder } from '../../src/domain/ladder/ladder'
import type { Ladder } from '../../src/domain/ladder/ladder'
import { readScheme } from '../../src/domain/ladder/read-scheme'
import type { Scheme } from '../../src/domain/ladder/scheme'

/** A rules file that cannot be used; the message names the file, the places and what to do. */
export class RulesRefused extends Error {}

/** Reads the rules files of one scheme, each one version or a list of versions. @throws RulesRefused when a file is missing or wrong. */
export function loadLadder(paths: readonly string[]): Ladder {
  const ladder = makeLadder(paths.flatMap(loadSchemes))
  if (ladder.isOk) return ladder.value
  throw new RulesRefused(ladder.faults.map(({ message }) => `${paths.join(', ')}: ${message}`).join('\n'))
}

function loadSchemes(path: string): Scheme[] {
  const json = parseFile(path)
  const results = Array.isArray(json) ? json.map((entry, index) => readScheme(entry, `/${index}`)) : [readScheme(json)]
  const faults = results.flatMap((result) => (result.isOk ? [] : result.faults))
  if (faults.length > 0)
    throw new RulesRefused(faults.map(({ pointer, code, message }) => `${path}#${pointer} ${code}: ${message}`).join('\n'))
  return results.flatMap((result) => (result.isOk ? [result.value] : []))
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new RulesRefused(`${path} ${what}: ${(error as Error).message}`)
  }
}
