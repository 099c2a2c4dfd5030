import { instantAt } from '../../../mock/clock'
import { promisedAtMs } from '../../../mock/cases/promise'

test.each([
  ['a Monday morning', '2026-11-23T09:00:00+08:00', '2026-11-26T18:00:00+08:00'],
  ['a Tuesday night', '2026-11-24T23:59:59+08:00', '2026-11-27T18:00:00+08:00'],
  ['a Wednesday', '2026-11-25T18:00:00+08:00', '2026-11-30T18:00:00+08:00'],
  ['a Friday', '2026-11-27T12:00:00+08:00', '2026-12-02T18:00:00+08:00'],
  ['a Saturday', '2026-11-28T12:00:00+08:00', '2026-12-02T18:00:00+08:00'],
  ['a Sunday', '2026-11-29T00:00:00+08:00', '2026-12-02T18:00:00+08:00'],
  ['a Sunday in UTC that is a Monday at the bank', '2026-11-29T16:00:00Z', '2026-12-03T18:00:00+08:00'],
])('opened on %s', (_, openedAt, promisedAt) => {
  expect(instantAt(promisedAtMs(Date.parse(openedAt)))).toBe(promisedAt)
})
