import { createReadStream, fstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { USAGE, parseArguments } from './arguments'
import { answerBlock } from './answer-block'
import { RulesRefused } from './load-ladder'
import { makeWorker } from './make-worker'
import type { LineCommand } from './make-worker'
import { Progress } from './progress'
import { runLines } from './run-lines'
import { ThreadPool } from './thread-pool'

const STDIN = 0
const CHUNK_BYTES = 1 << 19
const SMALL_BYTES = 4 << 20
const MOST_THREADS = 4
/** One being answered and one waiting, so that no thread stands still. */
const BLOCKS_PER_THREAD = 2
const EXIT = { done: 0, someLinesBad: 1, nothingDone: 2 } as const

/** Threads take a moment to start: what fits into a few blocks is answered here. A pipe's size is not known, and is taken to be large. */
function makePool(command: LineCommand, size: number | null): ThreadPool | null {
  return size !== null && size <= SMALL_BYTES ? null : new ThreadPool(command, Math.min(availableParallelism(), MOST_THREADS))
}

async function runCommand(command: LineCommand): Promise<number> {
  const worker = makeWorker(command)
  const stat = fstatSync(STDIN)
  const size = stat.isFile() ? stat.size : null
  const pool = makePool(command, size)
  const progress = new Progress(process.stderr, size, Date.now)
  const say = (message: string): void => {
    progress.clear()
    process.stderr.write(`${message}\n`)
  }
  const { lines, badLines, tally } = await runLines({
    input: createReadStream('', { fd: STDIN, highWaterMark: CHUNK_BYTES }),
    output: process.stdout,
    answer: (block) => (pool ? pool.answer(block) : answerBlock(worker, block)),
    atOnce: pool ? pool.size * BLOCKS_PER_THREAD : 1,
    report: say,
    onProgress: (bytes, count) => progress.show(bytes, count),
  })
  await pool?.close()
  const counted = Object.entries(tally).map(([name, count]) => `, ${name}: ${count}`)
  say(`lines: ${lines}, bad and skipped: ${badLines}${counted.join('')}`)
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
    return await runCommand(command)
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
