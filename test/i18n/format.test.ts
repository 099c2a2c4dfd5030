import { toBusinessDay } from '../../src/domain/date/business-day'
import { toFen } from '../../src/domain/money/fen'
import { formatDay, formatDayOfYear, formatFen, formatMark, formatMonth } from '../../src/i18n/format'

describe('amounts', () => {
  test.each([
    [0, '¥0.00', '¥0'],
    [1, '¥0.01', '¥0'],
    [99, '¥0.99', '¥0'],
    [100, '¥1.00', '¥1'],
    [99_999, '¥999.99', '¥999'],
    [100_000, '¥1,000.00', '¥1,000'],
    [123_456_789, '¥1,234,567.89', '¥1,234,567'],
    [-5, '-¥0.05', '¥0'],
    [-123_456, '-¥1,234.56', '-¥1,234'],
    [Number.MAX_SAFE_INTEGER, '¥90,071,992,547,409.91', '¥90,071,992,547,409'],
  ])('%i fen', (fen, whole, withoutFen) => {
    expect(formatFen(toFen(fen))).toBe(whole)
    expect(formatFen(toFen(fen), 0)).toBe(withoutFen)
  })
})

describe('marks as people say them', () => {
  test.each([
    [20_000_000, '20万', '20萬', '¥200,000'],
    [600_000_000, '600万', '600萬', '¥6,000,000'],
    [1_000_000, '1万', '1萬', '¥10,000'],
    [2_500_000, '¥25,000', '¥25,000', '¥25,000'],
    [1_000_050, '¥10,000.50', '¥10,000.50', '¥10,000.50'],
    [0, '¥0', '¥0', '¥0'],
  ])('%i fen', (fen, simplified, traditional, english) => {
    const mark = toFen(fen)
    expect([formatMark(mark, 'zh-CN'), formatMark(mark, 'zh-HK'), formatMark(mark, 'en')]).toEqual([simplified, traditional, english])
  })
})

describe('days and periods', () => {
  test.each([
    ['2026-11-21', '2026年11月21日', '11月21日', '21 Nov 2026', '21 Nov'],
    ['2026-01-01', '2026年1月1日', '1月1日', '1 Jan 2026', '1 Jan'],
    ['2024-02-29', '2024年2月29日', '2月29日', '29 Feb 2024', '29 Feb'],
  ])('%s', (text, chinese, chineseOfYear, english, englishOfYear) => {
    const day = toBusinessDay(text)
    expect([formatDay(day, 'zh-CN'), formatDay(day, 'zh-HK'), formatDay(day, 'en')]).toEqual([chinese, chinese, english])
    expect([formatDayOfYear(day, 'zh-CN'), formatDayOfYear(day, 'en')]).toEqual([chineseOfYear, englishOfYear])
  })

  test('months', () => {
    expect([formatMonth('2026-03', 'zh-CN'), formatMonth('2026-12', 'en')]).toEqual(['2026年3月', 'Dec 2026'])
  })
})
