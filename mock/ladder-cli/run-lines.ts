import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { BlockAnswer } from './answer-block'
import { addTallies } from './line-worker'
import type { Tally } from './line-worker'
import { BlockSplitter, LONGEST_LINE_BYTES } from './split-blocks'
import type { Block } from './split-blocks'

/** Where the lines come from and go to. `answer` may work on several blocks at a time, up to `atOnce`; `report` gets one message for each fault of a bad line. */
export type LineTask = {
  readonly input: Readable
  readonly output: Writable
  readonly answer: (block: Uint8Array) => BlockAnswer | Promise<BlockAnswer>
  readonly atOnce: number
  readonly report: (message: string) => void
  readonly onProgress: (bytes: number, lines: number) => void
}

export type LineTotals = { readonly lines: number; readonly badLines: number; readonly tally: Tally }

const TOO_LONG: BlockAnswer = {
  output: new Uint8Array(),
  lines: 1,
  badLines: 1,
  complaints: [{ line: 0, message: `(whole line) LINE_TOO_LONG: It has more than ${LONGEST_LINE_BYTES} bytes. Is a line feed missing?` }],
  tally: {},
}

/** Answers every line of the input, in its order. Only `atOnce` blocks are held at a time, so that memory stays flat. */
export async function runLines({ input, output, answer, atOnce, report, onProgress }: LineTask): Promise<LineTotals> {
  const splitter = new BlockSplitter()
  const waiting: { bytes: number; answer: BlockAnswer | Promise<BlockAnswer> }[] = []
  let totals: LineTotals = { lines: 0, badLines: 0, tally: {} }
  let bytes = 0

  const deliver = async (): Promise<void> => {
    const first = waiting.shift()
    if (!first) return
    const done = await first.answer
    for (const { line, message } of done.complaints) report(`line ${totals.lines + line + 1}: ${message}`)
    bytes += first.bytes
    totals = { lines: totals.lines + done.lines, badLines: totals.badLines + done.badLines, tally: addTallies(totals.tally, done.tally) }
    onProgress(bytes, totals.lines)
    if (done.output.length > 0 && !output.write(done.output)) await once(output, 'drain')
  }
  const take = async (blocks: readonly Block[]): Promise<void> => {
    for (const block of blocks) {
      if (waiting.length >= atOnce) await deliver()
      waiting.push(block.kind === 'lines' ? { bytes: block.bytes.length, answer: answer(block.bytes) } : { bytes: 0, answer: TOO_LONG })
    }
  }

  for await (const chunk of input as AsyncIterable<Buffer>) await take(splitter.push(chunk))
  await take(splitter.end())
  while (waiting.length > 0) await deliver()
  return totals
}
