import type { BusinessDay } from './business-day'
import { civilFromDays, daysFromCivil, daysInMonth } from './civil'

declare const dayNumber: unique symbol

/** A bank day as days since 1970-01-01: what the engine counts with. */
export type DayNumber = number & { readonly [dayNumber]: true }

const ZERO = 48
const DASH = 45

function digitsAt(text: string, start: number, length: number): number {
  let value = 0
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Reads `YYYY-MM-DD`; null when the text has another form or the calendar has no such day. Years 0001…9999. */
export function parseDayNumber(text: string): DayNumber | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  // Written so that NaN fails each comparison.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > 28 && day > daysInMonth(year, month)) return null
  return daysFromCivil(year, month, day) as DayNumber
}

/** The number of a bank day. @throws RangeError when the day is none: it was not parsed where it came in. */
export function toDayNumber(day: BusinessDay): DayNumber {
  const number = parseDayNumber(day)
  if (number === null) throw new RangeError(`not a bank day: ${day}`)
  return number
}

/** The bank day of a number. */
export function fromDayNumber(number: DayNumber): BusinessDay {
  const { year, month, day } = civilFromDays(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as BusinessDay
}
