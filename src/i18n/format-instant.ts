import { addDays, toBusinessDay } from '../domain/date/business-day'
import { formatDay } from './format'
import type { Language } from './message'

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)[^Z+-]*(?:Z|([+-])(\d\d):(\d\d))$/
const bankOffsetMinutes = 8 * 60
const dayMinutes = 24 * 60

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** An instant on the bank's clock, whatever its offset: `2026年11月25日 18:00`, `25 Nov 2026, 18:00`. @throws RangeError when it is none. */
export function formatInstant(instant: string, language: Language): string {
  const [, day, hour, minute, sign, offsetHours = '0', offsetMinutes = '0'] = form.exec(instant) ?? []
  if (!day) throw new RangeError(`not an instant: ${instant}`)
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - offset + bankOffsetMinutes
  const daysOver = Math.floor(minutes / dayMinutes)
  const ofDay = minutes - daysOver * dayMinutes
  const time = `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`
  return `${formatDay(addDays(toBusinessDay(day), daysOver), language)}${language === 'en' ? ',' : ''} ${time}`
}
