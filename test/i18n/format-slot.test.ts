import { formatInstant } from '../../src/i18n/format-instant'
import { dayOf, formatSlot, timeOf } from '../../src/i18n/format-slot'

test.each([
  { instant: '2026-11-25T14:30:00+08:00', day: '2026-11-25', time: '14:30', zh: '11月25日 周三 14:30', en: 'Wed 25 Nov, 14:30' },
  { instant: '2026-11-25T17:05:00Z', day: '2026-11-26', time: '01:05', zh: '11月26日 周四 01:05', en: 'Thu 26 Nov, 01:05' },
  { instant: '2025-12-31T20:00:00-05:00', day: '2026-01-01', time: '09:00', zh: '1月1日 周四 09:00', en: 'Thu 1 Jan, 09:00' },
])('$instant is $zh at the bank', ({ instant, day, time, zh, en }) => {
  expect([dayOf(instant), timeOf(instant)]).toEqual([day, time])
  expect([formatSlot(instant, 'zh-CN'), formatSlot(instant, 'en')]).toEqual([zh, en])
})

test.each(['2026-11-25', '2026-11-25T14:30:00', '2026-13-25T14:30:00Z', ''])('%p is no instant', (text) => {
  expect(() => formatInstant(text, 'en')).toThrow(RangeError)
})
