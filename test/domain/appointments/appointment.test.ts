import {
  changeRefusal,
  changeableUntilMs,
  closeRefusal,
  isComing,
  overlap,
  type AppointmentState,
} from '../../../src/domain/appointments/appointment'
import { at, told } from './hours'

const startsAtMs = at('2026-11-24 14:00:00')

test.each<[state: AppointmentState, now: string, change: string | null, close: string | null, coming: boolean]>([
  ['BOOKED', '2026-11-24 11:59:59', null, 'TOO_EARLY', true],
  ['BOOKED', '2026-11-24 12:00:00', 'TOO_LATE', 'TOO_EARLY', true],
  ['BOOKED', '2026-11-24 13:59:59', 'TOO_LATE', 'TOO_EARLY', true],
  ['BOOKED', '2026-11-24 14:00:00', 'OVER', null, false],
  ['CANCELLED', '2026-11-20 09:00:00', 'OVER', 'OVER', false],
  ['DONE', '2026-11-24 15:00:00', 'OVER', 'OVER', false],
  ['MISSED', '2026-11-24 15:00:00', 'OVER', 'OVER', false],
])('%s at %s: change %s, close %s', (state, now, change, close, coming) => {
  const booking = { state, startsAtMs }
  expect(changeRefusal(booking, at(now))).toBe(change)
  expect(closeRefusal(booking, at(now))).toBe(close)
  expect(isComing(booking, at(now))).toBe(coming)
})

test('the last instant of change is two hours before', () => {
  expect(told(changeableUntilMs({ startsAtMs }))).toBe('2026-11-24 12:00:00')
})

test.each([
  ['2026-11-24 13:30:00', false],
  ['2026-11-24 13:30:01', true],
  ['2026-11-24 14:00:00', true],
  ['2026-11-24 14:29:59', true],
  ['2026-11-24 14:30:00', false],
])('one at 14:00 overlaps one at %s: %s', (other, isSo) => {
  expect(overlap(startsAtMs, at(other))).toBe(isSo)
})
