import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BlockAnswer } from './answer-block'
import type { LineCommand } from './make-worker'

// A thread does not inherit tsx's hooks on Node 20, so it takes them first.
const ENTRY = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(join(__dirname, 'thread.ts'))})`

type Waiter = { readonly done: (answer: BlockAnswer) => void; readonly fail: (error: unknown) => void }
type Thread = { readonly worker: Worker; readonly waiters: Waiter[] }

/** Answers blocks on several threads. Each thread has its own copy of the rules; blocks go to them in turn. */
export class ThreadPool {
  private readonly threads: Thread[]
  private next = 0

  constructor(
    command: LineCommand,
    readonly size: number,
  ) {
    this.threads = Array.from({ length: size }, () => startThread(command))
  }

  /** Answers a block; several may be under way. Fails when the thread breaks. */
  answer(block: Uint8Array): Promise<BlockAnswer> {
    const thread = this.threads[this.next % this.size]
    this.next += 1
    return new Promise((done, fail) => {
      if (!thread) throw new RangeError('a pool has at least one thread')
      thread.waiters.push({ done, fail })
      thread.worker.postMessage(block)
    })
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }
}

/** A thread answers its blocks in the order in which it got them, so the first waiter is the one meant. */
function startThread(command: LineCommand): Thread {
  const worker = new Worker(ENTRY, { eval: true, workerData: command })
  const waiters: Waiter[] = []
  worker.on('message', (answer: BlockAnswer) => waiters.shift()?.done(answer))
  worker.on('error', (error) => {
    for (const waiter of waiters.splice(0)) waiter.fail(error)
  })
  return { worker, waiters }
}
