import { formatInstant } from '../../src/i18n/format-instant'
import { formatPeriod, formatPeriodOfYear } from '../../src/i18n/format-period'

test.each([
  { key: '2026-03', language: 'zh-CN', whole: '2026年3月', ofYear: '3月' },
  { key: '2026-12', language: 'en', whole: 'Dec 2026', ofYear: 'Dec' },
  { key: '2026-Q1', language: 'zh-HK', whole: '2026年第1季度', ofYear: '第1季度' },
  { key: '2026-Q4', language: 'en', whole: 'Q4 2026', ofYear: 'Q4' },
  { key: '2026', language: 'zh-CN', whole: '2026年', ofYear: '' },
] as const)('$key in $language is $whole', ({ key, language, whole, ofYear }) => {
  expect(formatPeriod(key, language)).toBe(whole)
  expect(formatPeriodOfYear(key, language)).toBe(ofYear)
})

test.each([
  { instant: '2026-11-25T18:00:00+08:00', zh: '2026年11月25日 18:00', en: '25 Nov 2026, 18:00' },
  { instant: '2026-11-25T18:00:59.999Z', zh: '2026年11月26日 02:00', en: '26 Nov 2026, 02:00' },
  { instant: '2026-12-31T20:30:00-05:00', zh: '2027年1月1日 09:30', en: '1 Jan 2027, 09:30' },
  { instant: '2026-03-01T01:15:00+13:45', zh: '2026年2月28日 19:30', en: '28 Feb 2026, 19:30' },
])("$instant is $zh on the bank's clock", ({ instant, zh, en }) => {
  expect(formatInstant(instant, 'zh-CN')).toBe(zh)
  expect(formatInstant(instant, 'en')).toBe(en)
})

test.each(['', 'soon', '2026-13-45T99:00:00Z'])('%j is no instant', (text) => {
  expect(() => formatInstant(text, 'en')).toThrow(RangeError)
})
