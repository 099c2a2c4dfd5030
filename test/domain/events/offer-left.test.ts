import { isOfferAsleep, offerLeftMs } from '../../../src/domain/events/offer-left'

const at = (text: string) => Date.parse(`2026-11-${text}+08:00`)
const minutes = (now: string, expires: string) => offerLeftMs(at(now), at(expires)) / 60_000

test.each([
  ['by day', '22T10:00', '22T15:20', 320],
  ['a night does not count', '22T21:00', '23T09:30', 150],
  ['two nights', '22T21:59', '24T08:01', 1 + 14 * 60 + 1],
  ['asked at night: it begins in the morning', '22T23:30', '23T08:45', 45],
  ['before dawn', '23T03:00', '23T08:45', 45],
  ['it ends at night, at the start of the event', '22T21:30', '22T22:30', 30],
  ['over', '22T12:00', '22T12:00', 0],
  ['long over', '22T12:00', '20T12:00', 0],
])('%s: from %s to %s %i minutes are left', (_, now, expires, left) => {
  expect(minutes(now, expires)).toBe(left)
})

test.each([
  ['22T07:59', true],
  ['22T08:00', false],
  ['22T21:59', false],
  ['22T22:00', true],
])('at %s the clock sleeps: %s', (now, isAsleep) => {
  expect(isOfferAsleep(at(now))).toBe(isAsleep)
})
