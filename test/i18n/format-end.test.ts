import { formatEnd } from '../../src/i18n/format-instant'

test.each([
  ['midnight is the end of the day before', '2026-11-26T00:00:00+08:00', '2026年11月25日 24:00', '25 Nov 2026, 24:00'],
  ['also at the end of a year', '2026-12-31T16:00:00Z', '2026年12月31日 24:00', '31 Dec 2026, 24:00'],
  ['any other time is itself', '2026-11-26T10:00:00+08:00', '2026年11月26日 10:00', '26 Nov 2026, 10:00'],
])('%s', (_, instant, zh, en) => {
  expect(formatEnd(instant, 'zh-CN')).toBe(zh)
  expect(formatEnd(instant, 'en')).toBe(en)
})
