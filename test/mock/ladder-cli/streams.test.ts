import { Buffer } from 'node:buffer'
import { Readable, Writable } from 'node:stream'
import { answerBlock } from '../../../mock/ladder-cli/answer-block'
import type { BlockAnswer } from '../../../mock/ladder-cli/answer-block'
import { LineBuffer } from '../../../mock/ladder-cli/line-buffer'
import { addTallies } from '../../../mock/ladder-cli/line-worker'
import type { LineWorker } from '../../../mock/ladder-cli/line-worker'
import { barText } from '../../../mock/ladder-cli/progress'
import { runLines } from '../../../mock/ladder-cli/run-lines'
import { BlockSplitter } from '../../../mock/ladder-cli/split-blocks'
import type { Block } from '../../../mock/ladder-cli/split-blocks'

const textOf = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'lines' ? block.bytes.toString() : '<too long>'))

describe('blocks out of bytes', () => {
  test('wherever the stream is cut, blocks are whole lines and nothing is lost', () => {
    const bytes = Buffer.from('{"n":"中银"}\n\n{"n":"财富"}\nlast')
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const splitter = new BlockSplitter()
      const blocks = textOf([...splitter.push(bytes.subarray(0, cut)), ...splitter.push(bytes.subarray(cut)), ...splitter.end()])
      expect(blocks.join('')).toBe(bytes.toString())
      for (const block of blocks.slice(0, -1)) expect(block.endsWith('\n')).toBe(true)
    }
  })

  test('a line beyond all measure is skipped without being held, and the next one is read', () => {
    const splitter = new BlockSplitter()
    const piece = Buffer.alloc(8 * 1024 * 1024, 'x')
    const blocks = [...Array<Buffer>(6).fill(piece), Buffer.from('\nnext\n')].flatMap((bytes) => splitter.push(bytes))
    expect(textOf([...blocks, ...splitter.end()])).toEqual(['<too long>', 'next\n'])
  })
})

/** Answers each line with its own JSON, and refuses the word "bad". */
function echo(): LineWorker {
  let lines = 0
  return {
    answer: (json) => {
      lines += 1
      return json === 'bad'
        ? { isOk: false, faults: [{ pointer: '/x', code: 'NOT_A_DAY', message: 'No.' }] }
        : { isOk: true, value: JSON.stringify(json) }
    },
    takeTally: () => {
      const taken = { lines }
      lines = 0
      return taken
    },
  }
}

test('answers keep the order of the lines, whichever block is done first, and bad lines their numbers', async () => {
  const worker = echo()
  let given = 0
  let written = ''
  const complaints: string[] = []
  const totals = await runLines({
    input: Readable.from([Buffer.from('1\n"bad"\n'), Buffer.from('2\n\n3\n'), Buffer.from('"bad"\n4')]),
    output: new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString()
        done()
      },
    }),
    answer: (block) => {
      const answer = answerBlock(worker, block)
      given += 1
      // The first block is the slowest.
      const delayMs = 30 / given
      return new Promise<BlockAnswer>((done) => setTimeout(() => done(answer), delayMs))
    },
    atOnce: 3,
    report: (message) => complaints.push(message),
    onProgress: () => undefined,
  })
  expect(written).toBe('1\n2\n3\n4\n')
  expect(complaints).toEqual(['line 2: /x NOT_A_DAY: No.', 'line 6: /x NOT_A_DAY: No.'])
  expect(totals).toEqual({ lines: 7, badLines: 2, tally: { lines: 6 } })
})

test('lines come out whole and in order, however long', () => {
  const buffer = new LineBuffer(10)
  const lines = ['财', 'x'.repeat(200_000), 'b', '富'.repeat(100_000), 'c']
  for (const line of lines) buffer.add(line)
  expect(Buffer.from(buffer.bytes()).toString()).toBe(lines.map((line) => `${line}\n`).join(''))
})

test('tallies add up by name', () => {
  expect(addTallies({ rises: 1, falls: 2 }, { falls: 3, same: 4 })).toEqual({ rises: 1, falls: 5, same: 4 })
})

test.each([
  { bytes: 0, total: 100, text: '[░░░░░░░░░░░░░░░░░░░░░░░░] 0 %  7 lines' },
  { bytes: 50, total: 100, text: '[████████████░░░░░░░░░░░░] 50 %  7 lines' },
  { bytes: 100, total: 100, text: '[████████████████████████] 100 %  7 lines' },
  { bytes: 50, total: null, text: '7 lines' },
])('the bar at $bytes of $total bytes', ({ bytes, total, text }) => {
  expect(barText(bytes, total, 7)).toBe(text)
})
