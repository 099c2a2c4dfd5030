import { Buffer } from 'node:buffer'
import { Writable } from 'node:stream'
import { LineWriter } from '../../../mock/ladder-cli/line-writer'
import { barText } from '../../../mock/ladder-cli/progress'
import { LineSplitter } from '../../../mock/ladder-cli/split-lines'

describe('lines out of bytes', () => {
  test('a cut inside a line, or inside a character, changes nothing', () => {
    const bytes = Buffer.from('{"n":"中银"}\n\n{"n":"财富"}\nlast')
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const splitter = new LineSplitter()
      const lines = [...splitter.push(bytes.subarray(0, cut)), ...splitter.push(bytes.subarray(cut)), ...splitter.end()]
      expect(lines).toEqual(['{"n":"中银"}', '', '{"n":"财富"}', 'last'])
    }
  })

  test('a line feed at the end begins no further line', () => {
    const splitter = new LineSplitter()
    expect([...splitter.push(Buffer.from('a\n')), ...splitter.end()]).toEqual(['a'])
  })

  test('a line beyond all measure is skipped without being held, and the next one is read', () => {
    const splitter = new LineSplitter()
    const piece = Buffer.alloc(8 * 1024 * 1024, 'x')
    const lines = [...Array(5).fill(piece), Buffer.from('\nnext\n')].flatMap((bytes: Buffer) => splitter.push(bytes))
    expect(lines).toEqual([null, 'next'])
  })
})

test('lines come out whole and in order, however long', () => {
  let text = ''
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const writer = new LineWriter(output)
  const lines = ['财', 'x'.repeat(200_000), 'b', '富'.repeat(100_000), 'c']
  for (const line of lines) writer.write(line)
  writer.flush()
  expect(text).toBe(lines.map((line) => `${line}\n`).join(''))
})

test.each([
  { bytes: 0, total: 100, text: '[░░░░░░░░░░░░░░░░░░░░░░░░] 0 %  7 lines' },
  { bytes: 50, total: 100, text: '[████████████░░░░░░░░░░░░] 50 %  7 lines' },
  { bytes: 100, total: 100, text: '[████████████████████████] 100 %  7 lines' },
  { bytes: 50, total: null, text: '7 lines' },
])('the bar at $bytes of $total bytes', ({ bytes, total, text }) => {
  expect(barText(bytes, total, 7)).toBe(text)
})
