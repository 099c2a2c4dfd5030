import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Fault } from '../../src/domain/ladder/result'
import type { LineWorker } from './line-worker'
import { LineWriter } from './line-writer'
import { LONGEST_LINE, LineSplitter } from './split-lines'

/** Where the lines come from and go to. `report` gets one message for each fault of a bad line. */
export type LineTask = {
  readonly input: Readable
  readonly output: Writable
  readonly worker: LineWorker
  readonly report: (message: string) => void
  readonly onProgress: (bytes: number, lines: number) => void
}

/** A line with hundreds of faults has one cause; the first few show it. */
const MOST_FAULTS_SHOWN = 5

/** Runs every line through the worker, a chunk at a time, so that memory stays flat. Yields how many lines were read and how many were bad. */
export async function runLines({ input, output, worker, report, onProgress }: LineTask): Promise<{ lines: number; badLines: number }> {
  const splitter = new LineSplitter()
  const writer = new LineWriter(output)
  let lines = 0
  let badLines = 0
  let bytes = 0

  const take = async (batch: readonly (string | null)[]): Promise<void> => {
    for (const line of batch) {
      lines += 1
      // Trimmed of a carriage return and of a byte order mark, which JSON does not take.
      const trimmed = line === null ? null : line.trim()
      if (trimmed === '') continue
      const answer = answerLine(worker, trimmed)
      if (!answer.isOk) {
        badLines += 1
        for (const message of describe(answer.faults)) report(`line ${lines}: ${message}`)
      } else if (answer.value !== null && !writer.write(answer.value)) await once(output, 'drain')
    }
    onProgress(bytes, lines)
  }

  for await (const chunk of input as AsyncIterable<Buffer>) {
    bytes += chunk.length
    await take(splitter.push(chunk))
  }
  await take(splitter.end())
  writer.flush()
  return { lines, badLines }
}

function answerLine(worker: LineWorker, line: string | null): ReturnType<LineWorker['answer']> {
  if (line === null) return refused('LINE_TOO_LONG', `The line is longer than ${LONGEST_LINE} characters. Is a line feed missing?`)
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return refused('NOT_JSON', `This is not JSON: ${(error as Error).message}. Write one whole object on the line.`)
  }
  return worker.answer(json)
}

function refused(code: Fault['code'], message: string): { isOk: false; faults: readonly Fault[] } {
  return { isOk: false, faults: [{ pointer: '', code, message }] }
}

function describe(faults: readonly Fault[]): string[] {
  const shown = faults
    .slice(0, MOST_FAULTS_SHOWN)
    .map(({ pointer, code, message }) => `${pointer === '' ? '(whole line)' : pointer} ${code}: ${message}`)
  return faults.length > shown.length ? [...shown, `… and ${faults.length - shown.length} more faults`] : shown
}
