import type { Command } from './arguments'
import { makeDiffWorker } from './diff-worker'
import { makeEvaluateWorker } from './evaluate-worker'
import type { LineWorker } from './line-worker'
import { loadLadder } from './load-ladder'
import { makeProjectWorker } from './project-worker'

/** A command that answers lines. Plain data, so that it can be sent to a thread. */
export type LineCommand = Exclude<Command, { name: 'help' | 'wrong' }>

/** Makes what answers a command's lines. @throws RulesRefused when a rules file is missing or wrong. */
export function makeWorker(command: LineCommand): LineWorker {
  if (command.name === 'evaluate') return makeEvaluateWorker(loadLadder(command.schemePaths))
  if (command.name === 'diff') return makeDiffWorker(loadLadder(command.fromPaths), loadLadder(command.toPaths))
  return makeProjectWorker()
}
