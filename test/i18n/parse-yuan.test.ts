import { toFen } from '../../src/domain/money/fen'
import { parseYuan, toTypedYuan } from '../../src/i18n/parse-yuan'

test.each([
  { typed: '18766', fen: 1_876_600 },
  { typed: '18,766.5', fen: 1_876_650 },
  { typed: '¥ 0.01', fen: 1 },
  { typed: '18，766', fen: 1_876_600 },
  { typed: '7.', fen: 700 },
  { typed: '', fen: null },
  { typed: '1.234', fen: null },
  { typed: '-5', fen: null },
  { typed: '1e5', fen: null },
  { typed: '二十万', fen: null },
  { typed: '1234567890123', fen: null },
])('$typed is $fen fen', ({ typed, fen }) => {
  expect(parseYuan(typed)).toBe(fen)
})

test.each([100, 123, 1_876_600, 1])('%d fen typed and read again is the same', (fen) => {
  expect(parseYuan(toTypedYuan(toFen(fen)))).toBe(fen)
})
