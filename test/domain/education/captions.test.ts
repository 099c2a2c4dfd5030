import { cueAt, readCaptions } from '../../../src/domain/education/captions'

const file = `WEBVTT - 一段视频

NOTE
This is not said.

1
00:00:00.000 --> 00:00:05.000
银行看的，
是平均余额。

00:05.000 --> 00:10.500 align:start
<v 讲解员>A &amp; B</v>

00:00:12.000 --> 00:00:11.000
backwards

01:00:00.000 --> 01:00:01.000
<b></b>
`

test('cues are read in order; notes, styles, empty and backward ones are passed over', () => {
  expect(readCaptions(file)).toEqual([
    { startMs: 0, endMs: 5_000, text: '银行看的，\n是平均余额。' },
    { startMs: 5_000, endMs: 10_500, text: 'A & B' },
  ])
})

test.each([
  ['nothing', ''],
  ['another file', '1\n00:00:00,000 --> 00:00:05,000\nSubRip\n'],
  ['a page of errors', '<!doctype html>\n\n00:00.000 --> 00:05.000\nno'],
])('%s holds no cues', (_, text) => {
  expect(readCaptions(text)).toEqual([])
})

test('line ends and a byte order mark do not matter', () => {
  expect(readCaptions('\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\n<i>好</i>\r\n')).toEqual([{ startMs: 0, endMs: 1_000, text: '好' }])
})

test.each([
  [0, '银行看的，\n是平均余额。'],
  [4_999, '银行看的，\n是平均余额。'],
  [5_000, 'A & B'],
  [10_499, 'A & B'],
  [10_500, undefined],
])('at %i ms it says %s', (atMs, text) => {
  expect(cueAt(readCaptions(file), atMs)?.text).toBe(text)
})
