import { parentPort, workerData } from 'node:worker_threads'
import { answerBlock } from './answer-block'
import { makeWorker } from './make-worker'
import type { LineCommand } from './make-worker'

// One thread of the pool: blocks come in as messages, their answers go out the same way. The output's bytes are handed over, not copied.
const worker = makeWorker(workerData as LineCommand)
parentPort?.on('message', (block: Uint8Array) => {
  const answer = answerBlock(worker, block)
  parentPort?.postMessage(answer, [answer.output.buffer])
})
