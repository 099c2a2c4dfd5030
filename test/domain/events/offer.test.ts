import { offerExpiryMs } from '../../../src/domain/events/offer'

const at = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  { made: '2026-11-22T09:00:00', starts: '2026-12-30T09:00:00', expires: '2026-11-23T19:00:00', why: '24 h awake: 13 today, 11 tomorrow' },
  { made: '2026-11-22T09:00:00', starts: '2026-11-22T15:00:00', expires: '2026-11-22T11:00:00', why: 'a third of six hours' },
  { made: '2026-11-22T20:00:00', starts: '2026-11-23T02:00:00', expires: '2026-11-22T22:00:00', why: 'ends as the clock stops' },
  {
    made: '2026-11-22T20:00:00',
    starts: '2026-11-23T02:00:03',
    expires: '2026-11-23T02:00:03',
    why: 'a second of sleep left: the start comes first',
  },
  { made: '2026-11-22T21:59:59', starts: '2026-11-23T12:00:00', expires: '2026-11-23T12:00:00', why: 'cut at the start' },
  { made: '2026-11-22T22:00:00', starts: '2026-11-23T22:00:00', expires: '2026-11-23T16:00:00', why: 'made at night, it begins at eight' },
  { made: '2026-11-22T07:59:59', starts: '2026-11-22T10:59:59', expires: '2026-11-22T09:00:00', why: 'made before eight' },
  { made: '2026-11-22T08:00:00', starts: '2026-11-22T11:00:00', expires: '2026-11-22T09:00:00', why: 'made at eight' },
])('made $made for $starts: until $expires ($why)', ({ made, starts, expires }) => {
  expect(new Date(offerExpiryMs(at(made), at(starts))).toISOString()).toBe(new Date(at(expires)).toISOString())
})
