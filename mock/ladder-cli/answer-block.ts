import type { Fault, Result } from '../../src/domain/ladder/result'
import { LineBuffer } from './line-buffer'
import type { LineWorker, Tally } from './line-worker'

/** What became of a block of lines. `complaints` name their lines counted from 0 within the block. Plain data, so that a thread can send it. */
export type BlockAnswer = {
  readonly output: Uint8Array<ArrayBuffer>
  readonly lines: number
  readonly badLines: number
  readonly complaints: readonly { readonly line: number; readonly message: string }[]
  readonly tally: Tally
}

/** A line with hundreds of faults has one cause; the first few show it. */
const MOST_FAULTS_SHOWN = 5
const decoder = new TextDecoder()

/** Answers every line of a block of whole lines. Blank lines count, and are passed over. */
export function answerBlock(worker: LineWorker, block: Uint8Array): BlockAnswer {
  const lines = decoder.decode(block).split('\n')
  // A line feed ends a line; it does not begin another.
  if (lines[lines.length - 1] === '') lines.pop()
  const output = new LineBuffer(block.length)
  const complaints: { line: number; message: string }[] = []
  let badLines = 0
  lines.forEach((raw, line) => {
    const text = raw.trim()
    if (text === '') return
    const answer = answerLine(worker, text)
    if (!answer.isOk) {
      badLines += 1
      for (const message of describe(answer.faults)) complaints.push({ line, message })
    } else if (answer.value !== null) output.add(answer.value)
  })
  return { output: output.bytes(), lines: lines.length, badLines, complaints, tally: worker.takeTally() }
}

function answerLine(worker: LineWorker, text: string): Result<string | null> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const message = `This is not JSON: ${(error as Error).message}. Write one whole object on the line.`
    return { isOk: false, faults: [{ pointer: '', code: 'NOT_JSON', message }] }
  }
  return worker.answer(json)
}

function describe(faults: readonly Fault[]): string[] {
  const shown = faults
    .slice(0, MOST_FAULTS_SHOWN)
    .map(({ pointer, code, message }) => `${pointer === '' ? '(whole line)' : pointer} ${code}: ${message}`)
  return faults.length > shown.length ? [...shown, `… and ${faults.length - shown.length} more faults`] : shown
}
