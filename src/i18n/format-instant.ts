import { addDays } from '../domain/date/business-day'
import { formatDay } from './format'
import { dayOf, msOf, timeOf } from './format-slot'
import type { Language } from './message'

// An instant without its offset would be read in the phone's own time zone.
const hasOffset = /T.*(Z|[+-]\d\d:\d\d)$/

const comma = (language: Language) => (language === 'en' ? ',' : '')

/** When something ends, on the bank's clock; midnight is the end of the day before: `2026年11月25日 24:00`. @throws RangeError when it is no instant. */
export function formatEnd(instant: string, language: Language): string {
  const end = formatInstant(instant, language)
  return timeOf(instant) === '00:00' ? `${formatDay(addDays(dayOf(instant), -1), language)}${comma(language)} 24:00` : end
}

/** An instant on the bank's clock, whatever its offset: `2026年11月25日 18:00`, `25 Nov 2026, 18:00`. @throws RangeError when it is none. */
export function formatInstant(instant: string, language: Language): string {
  if (!hasOffset.test(instant) || Number.isNaN(msOf(instant))) throw new RangeError(`not an instant: ${instant}`)
  return `${formatDay(dayOf(instant), language)}${comma(language)} ${timeOf(instant)}`
}
