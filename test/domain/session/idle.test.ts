import { idleness } from '../../../src/domain/session/idle'

test.each([
  ['put back clock', -1, 'active'],
  ['now', 0, 'active'],
  ['1 ms below nine minutes', 539_999, 'active'],
  ['nine minutes', 540_000, 'warned'],
  ['1 ms below ten minutes', 599_999, 'warned'],
  ['ten minutes', 600_000, 'ended'],
])('%s: %d ms without a touch is %s', (_, sinceTouchMs, expected) => {
  expect(idleness(sinceTouchMs)).toBe(expected)
})
