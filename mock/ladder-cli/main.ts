import { createReadStream, fstatSync } from 'node:fs'
import { USAGE, parseArguments } from './arguments'
import type { Command } from './arguments'
import { makeDiffWorker } from './diff-worker'
import { makeEvaluateWorker } from './evaluate-worker'
import type { LineWorker } from './line-worker'
import { RulesRefused, loadLadder } from './load-ladder'
import { Progress } from './progress'
import { makeProjectWorker } from './project-worker'
import { runLines } from './run-lines'

const STDIN = 0
const CHUNK_BYTES = 1 << 20
const EXIT = { done: 0, someLinesBad: 1, nothingDone: 2 } as const

function makeWorker(command: Exclude<Command, { name: 'help' | 'wrong' }>): LineWorker {
  if (command.name === 'evaluate') return makeEvaluateWorker(loadLadder(command.schemePaths))
  if (command.name === 'diff') return makeDiffWorker(loadLadder(command.fromPaths), loadLadder(command.toPaths))
  return makeProjectWorker()
}

async function runCommand(worker: LineWorker): Promise<number> {
  const stat = fstatSync(STDIN)
  const progress = new Progress(process.stderr, stat.isFile() ? stat.size : null, Date.now)
  const say = (message: string): void => {
    progress.clear()
    process.stderr.write(`${message}\n`)
  }
  const { lines, badLines } = await runLines({
    input: createReadStream('', { fd: STDIN, highWaterMark: CHUNK_BYTES }),
    output: process.stdout,
    worker,
    report: say,
    onProgress: (bytes, count) => progress.show(bytes, count),
  })
  say(`${lines} lines, ${badLines} bad and skipped; ${worker.summary()}`)
  return badLines > 0 ? EXIT.someLinesBad : EXIT.done
}

async function main(): Promise<number> {
  const command = parseArguments(process.argv.slice(2))
  if (command.name === 'help') {
    process.stdout.write(USAGE)
    return EXIT.done
  }
  if (command.name === 'wrong') {
    process.stderr.write(`${command.reason}\n${USAGE}`)
    return EXIT.nothingDone
  }
  try {
    return await runCommand(makeWorker(command))
  } catch (error) {
    if (!(error instanceof RulesRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    return EXIT.nothingDone
  }
}

// The reader of our output may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
})

// tsx may run this file as CommonJS, which has no top-level await.
void main().then((code) => {
  process.exitCode = code
})
