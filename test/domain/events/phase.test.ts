import { phaseAt } from '../../../src/domain/events/phase'

const plain = { opensAtMs: 100, closesAtMs: 200, drawAtMs: null, startsAtMs: 300, endsAtMs: 400 }
const drawn = { ...plain, drawAtMs: 250 }
const free = { isCancelled: false, publicFree: 1 }

test.each([
  { times: plain, nowMs: 99, phase: 'SOON' },
  { times: plain, nowMs: 100, phase: 'OPEN' },
  { times: plain, nowMs: 199, phase: 'OPEN' },
  { times: plain, nowMs: 200, phase: 'CLOSED' },
  { times: plain, nowMs: 299, phase: 'CLOSED' },
  { times: plain, nowMs: 300, phase: 'RUNNING' },
  { times: plain, nowMs: 399, phase: 'RUNNING' },
  { times: plain, nowMs: 400, phase: 'ENDED' },
  { times: drawn, nowMs: 99, phase: 'SOON' },
  { times: drawn, nowMs: 100, phase: 'DRAW_OPEN' },
  { times: drawn, nowMs: 199, phase: 'DRAW_OPEN' },
  { times: drawn, nowMs: 200, phase: 'DRAW_PENDING' },
  { times: drawn, nowMs: 249, phase: 'DRAW_PENDING' },
  { times: drawn, nowMs: 250, phase: 'CLOSED' },
])('at $nowMs: $phase', ({ times, nowMs, phase }) => {
  expect(phaseAt(times, free, nowMs)).toBe(phase)
  expect(phaseAt(times, { ...free, isCancelled: true }, nowMs)).toBe('CANCELLED')
})

test.each([
  [1, 'OPEN'],
  [0, 'FULL'],
])('with %i seats for somebody new it is %s', (publicFree, phase) => {
  expect(phaseAt(plain, { isCancelled: false, publicFree }, 150)).toBe(phase)
})
