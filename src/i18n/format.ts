import type { BusinessDay } from '../domain/date/business-day'
import type { Fen } from '../domain/money/fen'
import type { Language } from './message'

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** A whole number, 0 or more, as `1,234`. */
export const formatCount = (count: number): string => grouped(String(count))

/** `¥1,234,567.89`. `decimals: 0` drops the fen (towards zero): for figures whose fen say nothing. */
export function formatFen(amountFen: Fen, decimals: 0 | 2 = 2): string {
  const sign = amountFen <= (decimals === 0 ? -100 : -1) ? '-' : ''
  const digits = String(Math.abs(amountFen)).padStart(3, '0')
  const fraction = decimals === 2 ? `.${digits.slice(-2)}` : ''
  return `${sign}¥${grouped(digits.slice(0, -2))}${fraction}`
}

const fenPerWan = 1_000_000

/** A round mark as people say it: `20万` in Chinese, `¥200,000` in English. Amounts that are no whole 万 are written out. */
export function formatMark(amountFen: Fen, language: Language): string {
  if (language === 'en' || amountFen % fenPerWan !== 0 || amountFen === 0) return formatFen(amountFen, amountFen % 100 === 0 ? 0 : 2)
  return `${amountFen / fenPerWan}${language === 'zh-HK' ? '萬' : '万'}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026年11月21日`, `21 Nov 2026`. */
export function formatDay(day: BusinessDay, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return language === 'en' ? `${date} ${months[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** The day without its year: `11月21日`, `21 Nov`. */
export function formatDayOfYear(day: BusinessDay, language: Language): string {
  return formatDay(day, language).replace(language === 'en' ? / \d{4}$/ : /^\d{4}年/, '')
}

/** A month `2026-03` as `2026年3月`, `Mar 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return language === 'en' ? `${months[number - 1]} ${year}` : `${year}年${number}月`
}

/** A month of any year, 1 to 12, as `11月`, `Nov`. */
export const formatMonthOfYear = (month: number, language: Language): string =>
  language === 'en' ? (months[month - 1] ?? '') : `${month}月`

/** Facts said in one breath, what is not so left out: `11月21日，今天`, `21 Nov, today`. */
export const inOneBreath = (facts: readonly (string | false | undefined)[], language: Language): string =>
  facts.filter(Boolean).join(language === 'en' ? ', ' : '，')
