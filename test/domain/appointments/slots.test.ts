import { isOffered, offeredSlots, type StaffCalendar } from '../../../src/domain/appointments/slots'
import { at, hours, told } from './hours'

/** Weekdays 09:00–10:00 and 17:15–18:30 (the office closes at 18:00), Saturday 09:30–11:00 (it opens at 10:00), Sunday never open. */
const calendar: StaffCalendar = [
  { weekdays: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 600 },
  { weekdays: [1, 2, 3, 4, 5], fromMinute: 1035, toMinute: 1110 },
  { weekdays: [6, 7], fromMinute: 570, toMinute: 660 },
]

const toldSlots = (now: string) =>
  offeredSlots(calendar, hours, at(now)).map(({ startsMs }) => startsMs.map((each) => told(each)?.slice(5, 16)))

test('slots lie within the calendar and the office hours', () => {
  expect(toldSlots('2026-11-26 12:00:00').slice(0, 3)).toEqual([
    ['11-26 17:15'],
    ['11-27 09:00', '11-27 09:30', '11-27 17:15'],
    ['11-28 10:00', '11-28 10:30'],
  ])
})

test('Sundays and listed holidays have none, and the tenth working day is the last', () => {
  const days = offeredSlots(calendar, hours, at('2026-11-27 00:00:00')).map(({ day }) => day)
  expect(days).toEqual([
    ...['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04', '2026-12-05'],
    ...['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'],
  ])
})

test.each([
  { when: 'two hours ahead', now: '2026-11-23 07:00:00', slot: '2026-11-23 09:00:00', isIt: true },
  { when: 'a second short of two hours', now: '2026-11-23 07:00:01', slot: '2026-11-23 09:00:00', isIt: false },
  { when: 'past', now: '2026-11-23 09:00:00', slot: '2026-11-23 09:00:00', isIt: false },
  { when: 'off the half-hour', now: '2026-11-23 00:00:00', slot: '2026-11-23 09:15:00', isIt: false },
  { when: 'beyond closing time', now: '2026-11-23 00:00:00', slot: '2026-11-23 17:45:00', isIt: false },
  { when: 'at noon', now: '2026-11-23 00:00:00', slot: '2026-11-23 12:00:00', isIt: false },
  { when: 'on the tenth working day', now: '2026-11-23 23:59:59', slot: '2026-12-07 09:00:00', isIt: true },
  { when: 'on the eleventh', now: '2026-11-23 23:59:59', slot: '2026-12-08 09:00:00', isIt: false },
  { when: 'on the eleventh, a day later', now: '2026-11-24 00:00:00', slot: '2026-12-08 09:00:00', isIt: true },
])('a slot $when is offered: $isIt', ({ now, slot, isIt }) => {
  expect(isOffered(calendar, hours, at(now), at(slot))).toBe(isIt)
})
