import { formatMonth } from './format'
import type { Language } from './message'

/** A period, `2026-03`, `2026-Q1` or `2026`, as `2026年3月`, `2026年第1季度`, `2026年`; `Mar 2026`, `Q1 2026`, `2026`. */
export function formatPeriod(key: string, language: Language): string {
  if (/^\d{4}$/.test(key)) return language === 'en' ? key : `${key}年`
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key)
  if (!quarter) return formatMonth(key, language)
  return language === 'en' ? `Q${quarter[2]} ${quarter[1]}` : `${quarter[1]}年第${quarter[2]}季度`
}

/** The period without its year: `3月`, `第1季度`, `Mar`, `Q1`. */
export function formatPeriodOfYear(key: string, language: Language): string {
  return formatPeriod(key, language).replace(language === 'en' ? / \d{4}$/ : /^\d{4}年/, '')
}
