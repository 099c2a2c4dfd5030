import { afterQuietHours } from '../../../src/domain/messages/quiet-hours'

const at = (text: string) => Date.parse(`2026-11-${text}+08:00`)

test.each([
  ['the last second of the day before', '21T21:59:59.999', '21T21:59:59.999'],
  ['22:00', '21T22:00:00', '22T08:00:00'],
  ['midnight', '22T00:00:00', '22T08:00:00'],
  ['a millisecond before 08:00', '22T07:59:59.999', '22T08:00:00'],
  ['08:00', '22T08:00:00', '22T08:00:00'],
  ['noon', '22T12:00:00', '22T12:00:00'],
  ['23:59 of a month’s last day but one', '29T23:59:59', '30T08:00:00'],
])('%s', (_, from, to) => {
  expect(afterQuietHours(at(from))).toBe(at(to))
})
